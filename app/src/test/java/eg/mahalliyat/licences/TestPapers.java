package eg.mahalliyat.licences;

import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Papers with codes to scan, without the requests behind them. */
@Component
class TestPapers {
  /** @param path of the address in the code */
  record Scanned(UUID licence, String path) {}

  private static final String UNIT = TestLicences.UNIT;
  private static final Map<String, String> FIELDS = Map.of("trade_name", "بقالة النيل", "activity", "بقالة ومواد غذائية",
      "area_m2", "35.5", "address", "12 شارع 9، خلف محطة المترو، الدور الأرضي، المعادي، القاهرة");

  private final LicenceDoor door;
  private final LicenceRows rows;
  private final IssueRows issues;
  private final Numbering numbering;
  private final Press press;
  private final Transactions transactions;
  private final TestPeople people;
  private final Ids ids;
  private final InstantSource clock;

  TestPapers(LicenceDoor door, LicenceRows rows, IssueRows issues, Numbering numbering, Press press,
      Transactions transactions, TestPeople people, Ids ids, InstantSource clock) {
    this.door = door;
    this.rows = rows;
    this.issues = issues;
    this.numbering = numbering;
    this.press = press;
    this.transactions = transactions;
    this.people = people;
    this.ids = ids;
    this.clock = clock;
  }

  /** A sealed paper as it lies in the register; there is no file behind it. */
  Scanned aPaper(Actor.Citizen holder, Term term) {
    Licence.Identity number = number(ids.next(), term);
    Licence licence = new Licence(number, new Licence.Holder(holder.personId(), holder.name()), FIELDS,
        new Licence.Paper(term, null), new Licence.Stored(LicenceState.ACTIVE, 1, false));
    transactions.run(Papers.SELF, () -> door.enter(Papers.SELF, licence));
    return new Scanned(number.uuid(), keep(number, holder, term));
  }

  /** The next paper of the same licence; the code of the first one is out of date then. */
  Scanned aNewerPaper(Actor.Citizen holder, Scanned first, Term term) {
    Licence.Identity number = number(first.licence(), term);
    transactions.run(Papers.SELF, () -> door.go(Papers.SELF, rows.find(first.licence()).orElseThrow()
        .with(number.number(), new Licence.Paper(term, null)), LicenceCommand.ISSUE,
        new LicenceFact.LicenceIssued(first.licence(), ids.next(), number.number())));
    return new Scanned(first.licence(), keep(number, holder, term));
  }

  /** The next paper of the licence, in the name of another holder. */
  Scanned transferred(UUID licence, Actor.Citizen to, Term term) {
    Licence.Identity number = number(licence, term);
    transactions.run(Papers.SELF, () -> door.go(Papers.SELF, rows.find(licence).orElseThrow()
        .with(number.number(), new Licence.Paper(term, null))
        .saying(new Licence.Holder(to.personId(), to.name()), Map.of()), LicenceCommand.ISSUE,
        new LicenceFact.LicenceIssued(licence, ids.next(), number.number())));
    return new Scanned(licence, keep(number, to, term));
  }

  /** A code with our signature on it. */
  String aCode(String number, Term term) {
    return press.sign(new LicenceClaims(new LicenceClaims.Subject(number, "SHOP", "EG01-31"), term.issued(),
        term.expires(), "holder", "premises"));
  }

  private Licence.Identity number(UUID id, Term term) {
    String number = transactions.as(Papers.SELF,
        () -> numbering.next(people.unit(UNIT).id(), "shop-licence", term.issued().getYear()));
    return new Licence.Identity(id, "shop-licence", people.unit(UNIT).id(), number);
  }

  private String keep(Licence.Identity number, Actor.Citizen holder, Term term) {
    Instant now = clock.instant();
    String code = aCode(number.number(), term);
    Issue issue = new Issue(ids.next(), new Issue.Cause(ids.next(), "licence#1"), number.uuid(), number, term,
        new Issue.Made(holder.personId(), now, null, null));
    transactions.run(Papers.SELF, () -> {
      issues.insert(issue);
      issues.issued(issue.id(), ids.next(), code, "SHP-02/1", now);
    });
    return code.substring(code.lastIndexOf("/V/"));
  }
}
