package eg.mahalliyat.licences;

import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.territory.LocalUnit;
import eg.mahalliyat.territory.Territory;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** Issues made-up papers without printing them: each with a number of its register and a code that is signed. */
public final class WebPapers {
  private static final int BATCH = 500;
  private static final String REGISTER = "shop-licence";
  private static final Map<String, String> FIELDS = Map.of("trade_name", "بقالة النيل", "activity", "بيع مواد غذائية",
      "area_m2", "35.5", "address", "12 شارع الجمهورية، الدور الأرضي، محل رقم 7");

  private final ApplicationContext platform;
  private final Transactions transactions;
  private final Instant now;

  /** @param platform whose subscribers and jobs stand still */
  public WebPapers(ApplicationContext platform) {
    this.platform = platform;
    this.transactions = platform.getBean(Transactions.class);
    this.now = platform.getBean(InstantSource.class).instant();
  }

  /** @return what stands in the code of each, behind {@code /V/} */
  public List<String> issue(Actor.Citizen holder, List<Integer> units, int howMany) {
    List<String> tokens = new ArrayList<>();
    for (int from = 0; from < howMany; from += BATCH) {
      int some = Math.min(BATCH, howMany - from);
      tokens.addAll(transactions.as(Papers.SELF, () -> batch(holder, units, some)));
    }
    return tokens;
  }

  private List<String> batch(Actor.Citizen holder, List<Integer> units, int some) {
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < some; i++) {
      tokens.add(one(holder, platform.getBean(Territory.class).unit(units.get(i % units.size()))));
    }
    return tokens;
  }

  private String one(Actor.Citizen holder, LocalUnit unit) {
    Ids ids = platform.getBean(Ids.class);
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    Term term = new Term(today, today.plusYears(2));
    String number = platform.getBean(Numbering.class).next(unit.id(), REGISTER, today.getYear());
    Licence.Identity id = new Licence.Identity(ids.next(), REGISTER, unit.id(), number);
    platform.getBean(LicenceDoor.class).enter(Papers.SELF, new Licence(id,
        new Licence.Holder(holder.personId(), holder.name()), FIELDS, new Licence.Paper(term, null),
        new Licence.Stored(LicenceState.ACTIVE, 1, true)));
    var subject = new LicenceClaims.Subject(number, platform.getBean(Registers.class).prefix(REGISTER), unit.code());
    String code = platform.getBean(QrToken.class).sign(new LicenceClaims(subject, term.issued(), term.expires(),
        holder.name(), "12 شارع الجمهورية"));
    Issue issue = new Issue(ids.next(), new Issue.Cause(ids.next(), "licence#1"), id.uuid(), id, term,
        new Issue.Made(holder.personId(), now, null, null));
    platform.getBean(IssueRows.class).insert(issue);
    platform.getBean(IssueRows.class).issued(issue.id(), ids.next(), code, "SHP-02/1", now);
    return code.substring(code.lastIndexOf("/V/") + 3);
  }
}
