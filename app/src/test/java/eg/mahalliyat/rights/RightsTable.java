package eg.mahalliyat.rights;

import static eg.mahalliyat.rights.Kin.OTHER_GOVERNORATE;
import static eg.mahalliyat.rights.Kin.OTHER_UNIT;
import static eg.mahalliyat.rights.Kin.OWNER;
import static eg.mahalliyat.rights.Kin.OWN_UNIT;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what to whose: written by hand, room by room, and not read from the actions, so that an action opened by
 * mistake differs from it. An action that a room lists needs a {@link #may}; a route with places in its address needs an
 * {@link #at} for each; a page that has nothing to show in this world stands under {@link #nothing}.
 */
final class RightsTable {
  private static final Set<Kin> EVERYBODY = EnumSet.allOf(Kin.class);
  private static final Set<Kin> OFFICIALS = EnumSet.of(OWN_UNIT, OTHER_UNIT, OTHER_GOVERNORATE);
  /** The desks of one unit; nobody of another sees them. */
  private static final Set<Kin> THE_UNIT = EnumSet.of(OWN_UNIT);
  private static final Set<Kin> THE_CITIZEN = EnumSet.of(OWNER);
  private static final Set<Kin> BOTH = EnumSet.of(OWNER, OWN_UNIT);
  /** An id that nobody has: the things of these routes are tried by their rooms. */
  private static final String NOBODYS = "=01900000-0000-7000-8000-00000000000a";

  private static final Map<String, Set<Kin>> MAY = new HashMap<>();
  private static final Map<String, Set<String>> POSTS = new HashMap<>();
  private static final List<Thing> THINGS = new ArrayList<>();
  private static final List<String> NOTHING_THERE = new ArrayList<>();
  private static final Set<String> UNSEEN = new HashSet<>();

  /** Fields without which some routes do not even look whose the thing is. */
  static final Map<String, String> FIELDS = Map.of("task", "completeness#1", "provider", "fawry", "key",
      "01900000-0000-7000-8000-000000000001", "service", "SHP-02", "paper", "TENURE", "version", "1");

  /** What stands in the places of an address, by how the address begins; {@code =} before what is the same for all. */
  record Thing(String begins, String place, String what) {
    boolean ofSomebody() {
      return !what.startsWith("=");
    }
  }

  static {
    everybodys();
    people();
    publishing();
    requests();
    counter();
    payments();
    books();
    cash();
    licences();
    grievances();
  }

  /** What the whole country may read, and the doors. */
  private static void everybodys() {
    may("catalogue.read", EVERYBODY);
    may("integration.guide", EVERYBODY);
    may("portal.home", EVERYBODY);
    may("portal.help", EVERYBODY);
    may("portal.kit", EVERYBODY);
    may("platform.error", EVERYBODY);
    at("/api/v1/services/", "code", "=SHP-02");
    at("/services/", "code", "=SHP-02");
    at("/services/categories/", "code", "=SHP");
    at("/services/events/", "key", "=open-shop");
  }

  private static void people() {
    may("people.sign-up", EVERYBODY);
    may("people.sign-in", EVERYBODY);
    may("people.sign-out", EVERYBODY);
    may("people.staff-sign-in", EVERYBODY);
    // Open by its action, because whoever is half-way in is nobody yet; the pages lead everybody else to the door.
    may("people.staff-steps", OFFICIALS);
    nothing("/staff/sign-in/code", "/staff/authenticator", "/staff/passkey");
    // An official's own.
    may("portal.staff", OFFICIALS);
    may("people.choose-post", OFFICIALS);
    may("people.own-sign-in", OFFICIALS);
    may("people.kin", OFFICIALS);
    at("/staff/kin/", "kin", NOBODYS);
    nothing("/staff/kin/");
    may("people.attorneys", THE_CITIZEN);
    at("/attorneys/", "id", "power");
    // The governorate's administrator; one of a unit has nobody under him.
    may("people.administer", THE_UNIT, "administrator");
    at("/admin/staff/", "id", "official");
    at("/admin/staff/", "post", NOBODYS);
    at("/admin/staff/", "leave", NOBODYS);
    at("/admin/staff/", "delegation", NOBODYS);
  }

  /** Services are the whole country's. */
  private static void publishing() {
    may("publishing.look", OFFICIALS, "publisher");
    may("publishing.edit", OFFICIALS, "publisher");
    may("publishing.approve", OFFICIALS, "publisher");
    at("/publish/copies/", "id", "copy");
    nothing("/publish/copies/{id}/guide");
    at("/publish/copies/", "register", "=shop-licence");
    nothing("/publish/copies/{id}/papers/{register}");
  }

  private static void requests() {
    may("requests.apply", THE_CITIZEN);
    at("/apply/", "code", "=SHP-02");
    at("/drafts/", "id", "draft");
    at("/drafts/", "page", "=check");
    may("requests.own", THE_CITIZEN);
    at("/requests/", "id", "request");
    at("/requests/", "key", "=TENURE");
    nothing("/requests/{id}/completion");
    may("documents.see", BOTH);
    at("/documents/", "id", "document");
    // Whoever holds the receipt: the token in the address is the right.
    may("requests.track", EVERYBODY);
    at("/t/", "token", "tracking");
    may("requests.desk", THE_UNIT);
    may("requests.decide", THE_UNIT);
    may("requests.supply", THE_UNIT, "counter-clerk");
    may("requests.below", THE_UNIT, "supervisor", "unit-head", "auditor");
    may("requests.board", THE_UNIT, "supervisor", "unit-head");
    may("requests.looks", THE_UNIT, "supervisor", "unit-head", "auditor");
    at("/desk/", "id", "request");
    at("/desk/", "key", "=TENURE");
    nothing("/desk/{id}/completion", "/desk/{id}/letter", "/desk/{id}/site");
    may("requests.field", THE_UNIT);
    may("requests.field-shell", EVERYBODY);
  }

  /** A visit is its own clerk's; the request of this world was not received there. */
  private static void counter() {
    may("counter.intake", THE_UNIT, "counter-clerk");
    at("/counter/visits/", "id", "visit");
    at("/counter/drafts/", "id", "intake");
    at("/counter/requests/", "id", "request");
    nothing("/counter/visits/", "/counter/drafts/", "/counter/requests/");
    may("delivery.hand-over", THE_UNIT, "counter-clerk");
    may("delivery.proof", THE_UNIT, "counter-clerk", "supervisor", "unit-head");
    at("/delivery/", "id", "fetched");
  }

  private static void payments() {
    may("payments.bill", BOTH);
    may("payments.pay", THE_CITIZEN);
    at("/bills/", "id", "bill");
    at("/bills/", "order", "order");
    // Who may see a receipt is tried where one is paid for (PaymentPagesTest).
    may("payments.receipt", BOTH);
    at("/receipts/", "number", "=26-0000-0000-0");
    nothing("/receipts/");
    // Whoever holds the paper; what is wrong has one answer (ReceiptProofTest).
    may("payments.receipt-check", EVERYBODY);
    at("/rc/", "number", "=26-0000-0000-0");
    at("/rc/", "code", "=NOBODYS");
    nothing("/rc/");
    // The order of this world is not with the gateway (EfinanceContractTest tries those that are).
    nothing("/bills/{id}/orders/{order}/e-finance");
    // The provider's key is the right.
    may("payments.notice", EVERYBODY);
    at("/hooks/e-finance/return/", "bill", NOBODYS);
    at("/hooks/e-finance/return/", "order", NOBODYS);
    may("payments.unfit", THE_UNIT, "revenue-officer", "unit-head", "supervisor", "auditor");
    may("payments.unfit-decide", THE_UNIT, "revenue-officer");
    may("payments.unfit-approve", THE_UNIT, "unit-head");
    at("/money/", "id", "unfit");
    may("payments.refunds", THE_UNIT, "revenue-officer", "unit-head", "supervisor", "auditor");
    may("payments.refund-propose", THE_UNIT, "revenue-officer");
    may("payments.refund-approve", THE_UNIT, "unit-head");
    may("payments.refund-pay-out", THE_UNIT, "revenue-officer");
    at("/refunds/", "id", "refund");
    String[] reconcilers = {"finance-officer", "revenue-officer"};
    may("reconciliation.look", THE_UNIT, "finance-officer", "revenue-officer", "auditor");
    may("reconciliation.take", THE_UNIT, "finance-officer");
    may("reconciliation.resolve", THE_UNIT, reconcilers);
    may("requests.unmoved", THE_UNIT, "revenue-officer", "unit-head");
    may("requests.supplements", THE_UNIT, "revenue-officer", "unit-head", "supervisor", "auditor");
    may("requests.supplement-propose", THE_UNIT, "revenue-officer", "unit-head");
    may("requests.supplement-decide", THE_UNIT, "unit-head");
    at("/desk/", "supplement", "supplement");
    may("requests.recompute", THE_UNIT, "revenue-officer", "unit-head", "auditor");
    // Of the ministry's office, where nobody knows whose payment it is.
    at("/reconciliation/cases/", "id", "discrepancy");
    at("/reconciliation/statements/", "id", NOBODYS);
    nothing("/reconciliation/statements/");
    at("/desk/unmoved/", "bill", NOBODYS);
  }

  /** The guide is the whole country's, who changes what of it is tried by its room; books are the unit's. */
  private static void books() {
    String[] readers = {"revenue-officer", "unit-head", "supervisor", "auditor", "finance-officer"};
    may("revenue.look", OFFICIALS, "revenue-officer", "unit-head", "supervisor", "auditor", "finance-officer",
        "publisher");
    may("revenue.change", OFFICIALS, "finance-officer");
    at("/revenue/", "code", "=LF-SHOP");
    at("/revenue/", "place", "=EG01");
    at("/revenue/proposals/", "id", NOBODYS);
    nothing("/revenue/proposals/");
    may("books.read", THE_UNIT, readers);
    may("books.close", THE_UNIT, "revenue-officer", "unit-head");
    // Of which account is a question of the address.
    nothing("/books/account");
  }

  /** Whose shift and receipt it is, is tried where one is opened (CashDeskTest, DrawerTest). */
  private static void cash() {
    may("cash.desk", THE_UNIT, "cashier");
    may("cash.watch", THE_UNIT, "revenue-officer", "unit-head", "supervisor", "auditor");
    may("cash.sheet", THE_UNIT, "cashier", "revenue-officer", "unit-head", "supervisor", "auditor");
    may("cash.void", THE_UNIT, "revenue-officer", "unit-head", "supervisor");
    may("cash.receive", THE_UNIT, "revenue-officer", "unit-head");
    at("/cash/bills/", "id", "bill");
    at("/cash/receipts/", "number", "=26-0000-0000-0");
    at("/cash/shifts/", "id", "shift");
    // A cashier sees his own shifts alone, others whom he reports to; the page asks it itself (CashDeskTest).
    nothing("/cash/receipts/", "/cash/shifts/");
    unseen("cash.sheet");
    // Without a receipt that somebody asks to cancel nothing is there for anybody; its posts are tried by DrawerTest.
    unseen("cash.void");
  }

  private static void licences() {
    may("licences.own", THE_CITIZEN);
    may("licences.see", BOTH);
    may("licences.renew", THE_CITIZEN);
    may("licences.share", THE_CITIZEN);
    at("/licences/", "share", "share");
    // The owner acts for another citizen, whose licence it is; one from paper, without a sealed file (ActingTest).
    may("licences.acting", THE_CITIZEN);
    at("/licences/acting/", "id", "acted");
    nothing("/licences/acting/{id}/document");
    // Whoever holds the link: its secret is the right.
    may("licences.shared", EVERYBODY);
    at("/share/", "secret", "=nothing");
    nothing("/share/");
    at("/licences/of/", "request", "renewal");
    at("/licences/", "id", "licence");
    String[] finders = {"licence-officer", "legal-officer", "supervisor", "inspector", "shop-inspector",
        "occupancy-inspector", "advertising-inspector", "building-engineer"};
    may("licences.measure-propose", THE_UNIT, finders);
    may("licences.measures", THE_UNIT, "licence-officer", "legal-officer", "supervisor", "inspector", "shop-inspector",
        "occupancy-inspector", "advertising-inspector", "building-engineer", "unit-head", "auditor");
    may("licences.scans", THE_UNIT, "licence-officer", "legal-officer", "supervisor", "inspector", "shop-inspector",
        "occupancy-inspector", "advertising-inspector", "building-engineer", "unit-head", "auditor");
    may("licences.scan", OFFICIALS);
    may("licences.inspect", EVERYBODY);
    may("licences.measure-decide", THE_UNIT, "unit-head");
    at("/licences/measures/", "measure", "measure");
    at("/licences/", "kind", "=suspend");
    // Whoever holds the paper: the token in the address is the right.
    may("licences.verify", EVERYBODY);
    at("/v/", "token", "=nothing");
    at("/V/", "token", "=NOTHING");
    at("/api/v1/verify/", "token", "=nothing");
    nothing("/v/{token}", "/V/{token}", "/v/{token}/photograph", "/V/{token}/photograph", "/api/v1/verify/{token}");
  }

  private static void grievances() {
    may("grievances.lodge", THE_CITIZEN);
    may("grievances.rate", THE_CITIZEN);
    String[] examiners = {"complaints-officer", "legal-officer", "supervisor", "unit-head"};
    may("grievances.desk", THE_UNIT, examiners);
    may("grievances.examine", THE_UNIT, examiners);
    may("grievances.state", THE_UNIT, "supervisor", "unit-head");
    may("grievances.ratings", THE_UNIT, "supervisor", "unit-head");
    at("/grievances/", "id", "grievance");
    // Of the office above; the unit itself reads it when it has been asked.
    at("/desk/grievances/", "id", "grievance");
    at("/desk/instructions/", "id", NOBODYS);
    nothing("/desk/instructions/", "/requests/{id}/rating", "/requests/{id}/grievance");
  }

  private RightsTable() {}

  /** The kinds that may do it to a thing; officials in one of the posts, in any when none is named. */
  private static void may(String action, Set<Kin> kinds, String... posts) {
    if (MAY.put(action, kinds) != null) {
      throw new IllegalStateException(action + " has two lines");
    }
    POSTS.put(action, Set.of(posts));
  }

  /** What stands in the place of addresses that begin so: a thing of the {@link World}, or {@code =} and the text. */
  private static void at(String begins, String place, String what) {
    THINGS.add(new Thing(begins, place, what));
  }

  /** What is there for those who may, and yet has nothing to show to those who knock here. */
  private static void nothing(String... paths) {
    NOTHING_THERE.addAll(List.of(paths));
  }

  /** A hole in this action shows only at what cannot be made here; the comment says where it is tried. */
  private static void unseen(String action) {
    UNSEEN.add(action);
  }

  static boolean isUnseen(String action) {
    return UNSEEN.contains(action);
  }

  static Optional<Set<Kin>> may(String action) {
    return Optional.ofNullable(MAY.get(action));
  }

  static boolean everybodys(String action) {
    return EVERYBODY.equals(MAY.get(action));
  }

  /** The actions that the table knows. */
  static Set<String> actions() {
    return MAY.keySet();
  }

  /** The posts that an action asks for; none when every post will do. */
  static Set<String> asked(String action) {
    return POSTS.getOrDefault(action, Set.of());
  }

  static boolean posted(String action, String role) {
    return asked(action).isEmpty() || asked(action).contains(role);
  }

  static boolean nothingThere(String path) {
    return NOTHING_THERE.stream().anyMatch(path::startsWith);
  }

  /** What stands in this place of the address: of the line that says the most of its beginning. */
  static Optional<Thing> thing(String path, String place) {
    return THINGS.stream().filter(it -> path.startsWith(it.begins()) && it.place().equals(place))
        .max((one, other) -> Integer.compare(one.begins().length(), other.begins().length()));
  }
}
