package eg.mahalliyat.licences;

import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.requests.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Enters made-up shop licences into the register, through its own door. */
public final class WebRegister {
  private static final int BATCH = 200;
  private static final LocalDate ISSUED = LocalDate.of(2025, 7, 1);
  private final ApplicationContext context;
  private final Service renewal;

  /** @param context of a running platform */
  public WebRegister(ApplicationContext context) {
    this.context = context;
    this.renewal = context.getBean(Renewals.class).of("shop-licence").orElseThrow();
  }

  /** One licence of each of these holders, with what its renewal reads of it. */
  public List<Subject> enter(List<Actor.Citizen> holders, List<Integer> units) {
    List<Licence> licences = new ArrayList<>();
    for (int i = 0; i < holders.size(); i++) {
      licences.add(licence(i, holders.get(i), units.get(i % units.size())));
    }
    for (int from = 0; from < licences.size(); from += BATCH) {
      List<Licence> some = licences.subList(from, Math.min(from + BATCH, licences.size()));
      context.getBean(Transactions.class).run(Papers.SELF,
          () -> some.forEach(licence -> context.getBean(LicenceDoor.class).enter(Papers.SELF, licence)));
    }
    return licences.stream().map(licence -> Renewals.subject(renewal, licence)).toList();
  }

  private static Licence licence(int n, Actor.Citizen holder, int unit) {
    Map<String, String> fields = Map.of("trade_name", "بقالة النيل " + n, "activity", "بيع مواد غذائية ومنظفات",
        "area_m2", String.valueOf(10 + n % 90), "address", n + " شارع الجمهورية");
    return new Licence(new Licence.Identity(UUID.randomUUID(), "shop-licence", unit, unit + "/2025/" + (n + 1)),
        new Licence.Holder(holder.personId(), holder.name()), fields,
        new Licence.Paper(new LicenceDocument.Term(ISSUED, ISSUED.plusYears(2)), null),
        new Licence.Stored(LicenceState.ACTIVE, 1, true));
  }
}
