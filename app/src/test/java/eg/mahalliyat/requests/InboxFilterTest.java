package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.catalogue.TrialServices;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The order of an inbox, its pages, and what its filter leaves out. */
@PlatformTest
class InboxFilterTest {
  private static final String UNIT = "حي الجناين";
  private static final String FEW = "حي شرق مدينة نصر";

  @Autowired Inboxes inboxes;
  @Autowired Requests requests;
  @Autowired TestPeople people;
  @Autowired TestRequests shops;
  @Autowired TestTrials trials;
  @Autowired TestClock clock;

  private Actor.Staff clerk;
  private Actor.Staff few;

  @BeforeEach
  void someone() {
    clerk = people.aClerkOf(UNIT);
    few = people.aClerkOf(FEW);
  }

  @Test
  void isInTheOrderOfDueTimesAndPagedWithoutGapOrRepetition() {
    for (int i = 0; i < 30; i++) {
      trials.aRequest(people.aCitizen(), UNIT, false);
    }
    List<UUID> seen = new ArrayList<>();
    List<Inboxes.Waiting> all = new ArrayList<>();
    String after = "";
    do {
      Inboxes.Inbox page = inboxes.inbox(clerk, clock.instant(), after);
      all.addAll(page.waiting());
      page.waiting().forEach(w -> seen.add(w.request().id()));
      after = page.next();
    } while (!after.isEmpty());
    assertThat(seen).doesNotHaveDuplicates().hasSize(inboxes.inbox(clerk, clock.instant(), "").total())
        .hasSizeGreaterThanOrEqualTo(30);
    assertThat(all).extracting(Inboxes.Waiting::dueAt).isSorted();
  }

  @Test
  void leavesOutWhatIsNotAskedFor() {
    UUID shop = shops.aRequest(people.aCitizen("منال فؤاد جرجس"), FEW);
    UUID trial = trials.aRequest(people.aCitizen("طارق سعيد زغلول"), FEW, false);
    assertThat(found(new Wanted.Filter("SHP-02", "", "", Wanted.Lateness.ANY, ""))).contains(shop).doesNotContain(trial);
    assertThat(found(new Wanted.Filter("", "SHP", "", Wanted.Lateness.ANY, ""))).contains(shop).doesNotContain(trial);
    assertThat(found(new Wanted.Filter(TrialServices.TRIAL, "", "", Wanted.Lateness.ANY, ""))).contains(trial)
        .doesNotContain(shop);
    assertThat(found(new Wanted.Filter("", "", "REVIEW", Wanted.Lateness.ANY, "زغلول طارق"))).containsExactly(trial);
    assertThat(found(new Wanted.Filter("", "", "LETTER", Wanted.Lateness.ANY, ""))).isEmpty();
    assertThat(found(new Wanted.Filter("XXX-99", "", "", Wanted.Lateness.ANY, ""))).isEmpty();
    assertThat(found(new Wanted.Filter("", "XXX", "", Wanted.Lateness.ANY, ""))).isEmpty();
  }

  @Test
  void findsOneByItsNumber() {
    UUID id = trials.aRequest(people.aCitizen(), FEW, false);
    String number = requests.request(few, id).id().number().shown();
    assertThat(found(new Wanted.Filter("", "", "", Wanted.Lateness.ANY, number))).containsExactly(id);
  }

  @Test
  void knowsWhatIsLateAndWhatWillBe() {
    String unit = "حي غرب القاهرة";
    Actor.Staff own = people.aClerkOf(unit);
    UUID id = trials.aRequest(people.aCitizen(), unit, false);
    assertThat(late(own, Wanted.Lateness.IN_TIME)).containsExactly(id);
    assertThat(late(own, Wanted.Lateness.LATE)).isEmpty();
    var due = inboxes.inbox(own, clock.instant(), "").waiting().getFirst();
    Duration whole = Duration.between(due.openedAt(), java.util.Objects.requireNonNull(due.dueAt()));
    clock.pass(whole.multipliedBy(9).dividedBy(10).minus(Duration.between(due.openedAt(), clock.instant())));
    assertThat(late(own, Wanted.Lateness.SOON)).containsExactly(id);
    assertThat(late(own, Wanted.Lateness.IN_TIME)).isEmpty();
    clock.pass(whole);
    assertThat(late(own, Wanted.Lateness.LATE)).containsExactly(id);
    assertThat(late(own, Wanted.Lateness.SOON)).isEmpty();
    assertThat(inboxes.inbox(own, clock.instant(), "").overdue()).isEqualTo(1);
  }

  @Test
  void showsNobodyAnotherUnitsOrAnotherPostsWork() {
    UUID id = trials.aRequest(people.aCitizen(), UNIT, false);
    Actor.Staff stranger = new Actor.Staff(UUID.randomUUID(), "x", people.unit("حي حلوان").id(), Set.of("counter-clerk"));
    Actor.Staff other = new Actor.Staff(UUID.randomUUID(), "x", people.unit(UNIT).id(), Set.of("archivist"));
    for (Wanted.Tab tab : Wanted.Tab.values()) {
      assertThat(found(stranger, tab, Wanted.Filter.NONE)).doesNotContain(id);
      assertThat(found(other, tab, Wanted.Filter.NONE)).isEmpty();
    }
  }

  @Test
  void aPlaceThatNobodyWroteLeadsToTheStart() {
    trials.aRequest(people.aCitizen(), FEW, false);
    List<UUID> first = found(Wanted.Filter.NONE);
    for (String place : List.of("x", "__", "+1000000000-12-31T23:59:59.999999999Z_" + new UUID(0, 0) + "_a",
        "-1000000000-01-01T00:00:00Z_" + new UUID(0, 0) + "_a", "2026-01-01T00:00:00Z_no_a")) {
      assertThat(inboxes.inbox(few, clock.instant(), place).waiting()).as(place)
          .extracting(w -> w.request().id()).isEqualTo(first);
    }
  }

  private List<UUID> late(Actor.Staff actor, Wanted.Lateness late) {
    return found(actor, Wanted.Tab.ALL, new Wanted.Filter("", "", "", late, ""));
  }

  private List<UUID> found(Wanted.Filter filter) {
    return found(few, Wanted.Tab.ALL, filter);
  }

  private List<UUID> found(Actor.Staff actor, Wanted.Tab tab, Wanted.Filter filter) {
    return inboxes.inbox(actor, clock.instant(), new Wanted(tab, filter, "")).waiting().stream()
        .map(w -> w.request().id()).toList();
  }
}
