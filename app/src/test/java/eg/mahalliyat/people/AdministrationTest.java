package eg.mahalliyat.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.WorkingDays;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who manages whom, and what comes of it. */
@PlatformTest
class AdministrationTest {
  private static final String CAIRO = "محافظة القاهرة";

  @Autowired TestPeople people;
  @Autowired Officials officials;
  @Autowired Appointments appointments;
  @Autowired Engagements engagements;
  @Autowired Accounts accounts;
  @Autowired Leaves leaves;
  @Autowired Delegations delegations;
  @Autowired StaffSignIn signIn;
  @Autowired StaffBook book;
  @Autowired FirstAdministrator first;
  @Autowired Journal journal;
  @Autowired Transactions transactions;
  @Autowired InstantSource clock;

  private Actor.Staff admin;
  private Actor.Staff clerk;

  @BeforeEach
  void somebody() {
    admin = people.anOfficial(Role.ADMINISTRATOR, CAIRO);
    clerk = people.aClerkOf("حي المعادي");
  }

  @Test
  void givesAndEndsAPostUnderHisSeatAndEachIsAFactWithHim() {
    appointments.give(admin, post(clerk.staffId(), 131, Role.CASHIER));
    assertThat(officials.holding(Role.CASHIER, 131)).extracting(Official::id).contains(clerk.staffId());
    assertThatThrownBy(() -> appointments.give(admin, post(clerk.staffId(), 131, Role.CASHIER)))
        .as("sent twice").hasMessage("people.admin.post-there");
    UUID given = history(clerk.staffId()).getLast().as(PostGiven.class).post();
    appointments.end(admin, clerk.staffId(), given);
    assertThat(officials.holding(Role.CASHIER, 131)).extracting(Official::id).doesNotContain(clerk.staffId());
    assertThatThrownBy(() -> appointments.end(admin, clerk.staffId(), given)).hasMessage("people.admin.post-over");
    assertThat(history(clerk.staffId())).filteredOn(e -> e.type().startsWith("Post"))
        .extracting(Entry::type, Entry::actor).containsExactly(
            org.assertj.core.groups.Tuple.tuple("PostGiven", admin.id()),
            org.assertj.core.groups.Tuple.tuple("PostEnded", admin.id()));
    appointments.give(admin, post(clerk.staffId(), 131, Role.CASHIER));
  }

  @Test
  void whatIsNotUnderHimIsNotThere() {
    Actor.Staff alexandrian = people.anOfficial(Role.COUNTER_CLERK, "محافظة الإسكندرية");
    assertThatThrownBy(() -> accounts.disable(admin, alexandrian.staffId())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> appointments.give(admin, post(clerk.staffId(), 201, Role.CASHIER)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> appointments.give(admin, post(clerk.staffId(), 100, Role.SUPERVISOR)))
        .as("his own seat is not under him").isInstanceOf(NotFound.class);
  }

  @Test
  void nobodyGivesHimselfAPostAndNobodyGivesARoleAboveHisOwn() {
    officials.appoint(post(admin.staffId(), 131, Role.COUNTER_CLERK));
    assertThatThrownBy(() -> appointments.give(admin, post(admin.staffId(), 131, Role.UNIT_HEAD)))
        .hasMessage("people.admin.yourself");
    assertThatThrownBy(() -> appointments.give(admin, post(clerk.staffId(), 131, Role.PUBLISHER)))
        .hasMessage("people.admin.role-above");
    Actor.Staff ministry = people.anOfficial(Role.ADMINISTRATOR, "وزارة التنمية المحلية");
    assertThatThrownBy(() -> appointments.give(ministry, post(clerk.staffId(), 131, Role.ADMINISTRATOR)))
        .hasMessage("people.admin.role-there");
    appointments.give(ministry, post(clerk.staffId(), 100, Role.ADMINISTRATOR));
    assertThatThrownBy(() -> accounts.oneTimePassword(admin, clerk.staffId()))
        .as("he is his equal now, and works outside of his units").isInstanceOf(Conflict.class);
  }

  @Test
  void whoWorksElsewhereTooIsManagedByNeither() {
    officials.appoint(post(clerk.staffId(), 201, Role.COUNTER_CLERK));
    assertThatThrownBy(() -> accounts.oneTimePassword(admin, clerk.staffId())).hasMessage("people.admin.elsewhere");
    assertThatThrownBy(() -> accounts.disable(admin, clerk.staffId())).hasMessage("people.admin.elsewhere");
  }

  @Test
  void anAdministratorWhosePostHasEndedManagesNobodyWhateverHisSessionSays() {
    Actor.Staff pretender = new Actor.Staff(clerk.staffId(), clerk.name(), 100, java.util.Set.of("administrator"));
    Actor.Staff other = people.aClerkOf("حي المعادي");
    assertThatThrownBy(() -> accounts.disable(pretender, other.staffId())).hasMessage("people.admin.not-any-more");
    assertThatThrownBy(() -> book.list(pretender, new StaffBook.Query("", 0, "")))
        .hasMessage("people.admin.not-any-more");
  }

  @Test
  void aOneTimePasswordOpensNothingButTheChoiceOfAnOwnOne() {
    String name = officials.official(clerk.staffId()).username();
    String given = accounts.oneTimePassword(admin, clerk.staffId());
    assertThat(signIn.signIn(name, TestPeople.PASSWORD, Locale.ENGLISH)).as("the old one is void").isEmpty();
    assertThat(signIn.signIn(name, given, Locale.ENGLISH)).as("for one use, and not this one").isEmpty();
    assertThat(signIn.next(clerk.staffId(), false)).isEqualTo(StaffSignIn.Step.PASSWORD);
    assertThat(history(clerk.staffId())).filteredOn(f -> f.type().equals("StaffPasswordGiven")).singleElement()
        .satisfies(fact -> {
      assertThat(fact.actor()).isEqualTo(admin.id());
      assertThat(fact.data()).doesNotContain(given);
    });
  }

  @Test
  void aNewOfficialWaitsForAPasswordAndIsFoundByAnySpelling() {
    UUID id = engagements.nextId();
    String username = "new-" + id.toString().substring(24);
    NewOfficial official = new NewOfficial(username, "أسماء إبراهيم الهادي", "Asmaa Hady", TestPeople.aNationalId());
    engagements.engage(admin, official, post(id, 131, Role.ARCHIVIST));
    assertThat(signIn.signIn(username, "", Locale.ENGLISH)).isEmpty();
    assertThat(book.list(admin, new StaffBook.Query("اسماء ابراهيم الهادى", 131, "")).lines())
        .extracting(line -> line.official().id()).contains(id);
    assertThatThrownBy(() -> engagements.engage(admin, official, post(engagements.nextId(), 131, Role.ARCHIVIST)))
        .as("sent twice").hasMessage("people.admin.username-taken");
    Actor.Staff alexandria = people.anOfficial(Role.ADMINISTRATOR, "محافظة الإسكندرية");
    assertThat(book.list(alexandria, new StaffBook.Query("اسماء ابراهيم الهادى", 0, "")).lines()).isEmpty();
    assertThat(book.list(alexandria, new StaffBook.Query("", 131, "")).lines()).isEmpty();
  }

  @Test
  void noLotFallsOnWhoIsAwayAndHisStandInActs() {
    Actor.Staff head = people.anOfficial(Role.UNIT_HEAD, "حي المعادي");
    leaves.give(admin, new Leave(head.staffId(), today(), today().plusDays(3), clerk.staffId(), "إجازة اعتيادية"));
    assertThat(officials.holding(Role.UNIT_HEAD, 131)).extracting(Official::id).doesNotContain(head.staffId());
    assertThat(delegations.actingFor(clerk.staffId(), 131)).extracting(ActingFor::officeHolder)
        .containsExactly(head.staffId());
    assertThatThrownBy(() -> leaves.give(admin,
        new Leave(head.staffId(), today().plusDays(1), today().plusDays(9), null, "أخرى")))
        .hasMessage("people.leave.there");
    UUID leave = history(head.staffId()).getLast().as(LeaveGiven.class).leave();
    leaves.end(admin, head.staffId(), leave);
    assertThat(officials.holding(Role.UNIT_HEAD, 131)).extracting(Official::id).contains(head.staffId());
    assertThat(delegations.actingFor(clerk.staffId(), 131)).isEmpty();
  }

  @Test
  void aStandInWorksInTheSameUnitOrNothingIsKept() {
    Actor.Staff head = people.anOfficial(Role.UNIT_HEAD, "حي المعادي");
    Actor.Staff elsewhere = people.aClerkOf("حي حلوان");
    Leave leave = new Leave(head.staffId(), today(), today(), elsewhere.staffId(), "عارضة");
    assertThatThrownBy(() -> leaves.give(admin, leave)).hasMessage("people.leave.stand-in");
    assertThat(officials.holding(Role.UNIT_HEAD, 131)).extracting(Official::id).contains(head.staffId());
  }

  @Test
  void aDelegationIsGivenByTheOfficeHolderOrHisAdministratorAlone() {
    Actor.Staff head = people.anOfficial(Role.UNIT_HEAD, "حي المعادي");
    Delegation delegation = new Delegation(head.staffId(), clerk.staffId(), 131, Role.UNIT_HEAD, today(), today(), "قرار");
    assertThatThrownBy(() -> delegations.give(clerk, delegation)).as("to himself, by himself")
        .isInstanceOf(NotFound.class);
    Actor.Staff alexandria = people.anOfficial(Role.ADMINISTRATOR, "محافظة الإسكندرية");
    assertThatThrownBy(() -> delegations.give(alexandria, delegation)).isInstanceOf(NotFound.class);
    UUID id = delegations.give(head, delegation);
    assertThatThrownBy(() -> delegations.revoke(clerk, id)).isInstanceOf(NotFound.class);
    delegations.revoke(admin, id);
    assertThat(delegations.actingFor(clerk.staffId(), 131)).isEmpty();
  }

  @Test
  void theFirstAdministratorSitsInTheMinistryAndChoosesHisOwnPassword() {
    UUID id = first.make("first-" + UUID.randomUUID().toString().substring(0, 8), "given by the operator");
    assertThat(signIn.next(id, false)).isEqualTo(StaffSignIn.Step.PASSWORD);
    assertThat(officials.seats(id)).singleElement().satisfies(seat -> {
      assertThat(seat.unitId()).isZero();
      assertThat(seat.roles()).containsExactly("administrator");
    });
  }

  private Post post(UUID staff, int unit, Role role) {
    return new Post(staff, unit, "citizen-service", role, today(), null);
  }

  private List<Entry> history(UUID staff) {
    return transactions.as(People.SELF, () -> journal.history("staff:" + staff));
  }

  private LocalDate today() {
    return clock.instant().atZone(WorkingDays.CAIRO).toLocalDate();
  }
}
