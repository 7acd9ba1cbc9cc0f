package eg.mahalliyat.licences;

import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Transactions;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shops that a unit has on file, for tests of other rooms. */
@Component
public class TestShops {
  private final LicenceDoor door;
  private final Transactions transactions;
  private final TestPeople people;
  private final Licences licences;
  private final Ids ids;

  TestShops(LicenceDoor door, Transactions transactions, TestPeople people, Licences licences, Ids ids) {
    this.door = door;
    this.transactions = transactions;
    this.people = people;
    this.licences = licences;
    this.ids = ids;
  }

  /** A grocery in the unit, licensed for some days more; answers its entry. */
  public UUID aShop(Actor.Citizen holder, String unit) {
    UUID id = ids.next();
    int unitId = people.unit(unit).id();
    LocalDate today = licences.today();
    Map<String, String> fields = Map.of("trade_name", "بقالة الأمانة", "activity", "بقالة", "area_m2", "35.5",
        "address", "3 شارع الجمهورية");
    Licence licence = new Licence(
        new Licence.Identity(id, "shop-licence", unitId, unitId + "/2024/" + id.toString().substring(24)),
        new Licence.Holder(holder.personId(), holder.name()), fields,
        new Licence.Paper(new LicenceDocument.Term(today.minusYears(2), today.plusDays(20)), null),
        new Licence.Stored(LicenceState.ACTIVE, 1, false));
    transactions.run(Papers.SELF, () -> door.enter(Papers.SELF, licence));
    return id;
  }
}
