package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.catalogue.Pace;
import eg.mahalliyat.catalogue.Paces;
import eg.mahalliyat.catalogue.TrialServices;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.territory.LocalUnit;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Those who answer for a unit see what is late or will be; everybody sees how long it really takes. The units are some in
 * which no other test works: these count all that a unit has.
 */
@PlatformTest
class BoardTest {
  private static final Grounds WHY = new Grounds("لا يستوفي الشروط", List.of("other"), List.of());

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestTrials some;
  @Autowired Requests requests;
  @Autowired Timekeeping timekeeping;
  @Autowired Board board;
  @Autowired BoardNotices notices;
  @Autowired Pacing pacing;
  @Autowired Paces paces;
  @Autowired TestClock clock;

  @Test
  void lateTasksStandOnTheBoardOfTheirUnitAlone() {
    String unit = "حي الأربعين";
    UUID id = some.aRequest(people.aCitizen(), unit, false);
    Actor.Staff supervisor = people.anOfficial(Role.SUPERVISOR, unit);
    assertThat(lines(supervisor)).singleElement().satisfies(line -> {
      assertThat(line.role()).isEqualTo("counter-clerk");
      assertThat(line.count().late()).isZero();
    });
    clock.pass(Duration.ofDays(6));
    timekeeping.look(id);
    assertThat(lines(supervisor)).anySatisfy(line -> {
      assertThat(line.service()).isEqualTo(TrialServices.TRIAL);
      assertThat(line.count().late()).isEqualTo(1);
    });
    Surfer surfer = sessions.official(port, supervisor);
    String tasks = "/desk/board/tasks?unit=" + supervisor.unitId() + "&role=counter-clerk&service=" + TrialServices.TRIAL;
    assertThat(surfer.get("/desk/board").body()).contains(tasks.replace("&", "&amp;")).doesNotContain("⟦");
    assertThat(surfer.get(tasks).body()).contains("/desk/" + id).doesNotContain("⟦");
    Actor.Staff stranger = people.anOfficial(Role.SUPERVISOR, "حي حلوان");
    assertThat(board.lines(stranger, List.of(supervisor.unitId()), clock.instant())).isEmpty();
    assertThat(sessions.official(port, stranger).get(tasks).status()).isEqualTo(404);
    assertThat(sessions.official(port, Role.COUNTER_CLERK, unit).get("/desk/board").status()).isEqualTo(403);
  }

  @Test
  void theSupervisorIsToldOnceUntilHeHasSeenIt() {
    String unit = "حي عتاقة";
    UUID id = some.aRequest(people.aCitizen(), unit, false);
    Actor.Staff supervisor = people.anOfficial(Role.SUPERVISOR, unit);
    clock.pass(Duration.ofDays(6));
    timekeeping.look(id);
    await().atMost(Duration.ofSeconds(20)).until(() -> notices.unseen(supervisor), list -> !list.isEmpty());
    assertThat(notices.unseen(supervisor)).extracting(BoardNotices.Notice::requestId).contains(id);
    Surfer surfer = sessions.official(port, supervisor);
    assertThat(surfer.post("/desk/board/seen", "until", "yesterday").status()).isEqualTo(302);
    assertThat(notices.unseen(supervisor)).as("a time that is none counts for nothing").isNotEmpty();
    surfer.post("/desk/board/seen", "until", clock.instant().toString());
    assertThat(notices.unseen(supervisor)).isEmpty();
  }

  @Test
  void theEstimateIsCountedOfFiveOrMoreAndSaysOfWhat() {
    String unit = "حي المناخ";
    LocalUnit here = people.unit(unit);
    List<UUID> four = refused(unit, 4);
    pacing.run();
    assertThat(paces.of(TrialServices.TRIAL, here).basis()).as("four would tell of each").isNotEqualTo(Pace.Basis.UNIT);
    refused(unit, 1);
    pacing.run();
    Pace pace = paces.of(TrialServices.TRIAL, here);
    assertThat(pace.basis()).isEqualTo(Pace.Basis.UNIT);
    assertThat(pace.finished()).isEqualTo(5);
    assertThat(pace.median()).isEqualTo(1);
    assertThat(pace.day()).isNotNull();
    Pace neighbour = paces.of(TrialServices.TRIAL, people.unit("حي الزهور"));
    assertThat(neighbour.basis()).isEqualTo(Pace.Basis.GOVERNORATE);
    assertThat(neighbour.finished()).isGreaterThanOrEqualTo(5);
    assertThat(paces.of("BLD-13", here).counted()).as("the law's time is all there is").isFalse();
    assertThat(new Surfer(port).get("/services/" + TrialServices.TRIAL + "?unit=" + here.code()).body())
        .contains("أُنجز نصف هذه الطلبات في هذا المكتب", unit).doesNotContain("⟦");
    assertThat(four).hasSize(4);
  }

  @Test
  void medianAndNinthAreThoseOfTheDistribution() {
    String unit = "حي فيصل";
    List<UUID> slow = IntStream.range(0, 5).mapToObj(n -> some.aRequest(people.aCitizen(), unit, false)).toList();
    for (UUID id : slow) {
      clock.pass(Duration.ofDays(2));
      end(id, unit);
    }
    pacing.run();
    Pace pace = paces.of(TrialServices.TRIAL, people.unit(unit));
    assertThat(pace.median()).as("2, 4, 6, 8 and 10 days, and the minutes of the test").isEqualTo(7);
    assertThat(pace.ninth()).isEqualTo(10);
  }

  private List<UUID> refused(String unit, int many) {
    return IntStream.range(0, many).mapToObj(n -> {
      UUID id = some.aRequest(people.aCitizen(), unit, false);
      end(id, unit);
      return id;
    }).toList();
  }

  /** Refused at the end of a short way. */
  private void end(UUID id, String unit) {
    Actor.Staff inspector = people.anOfficial(Role.INSPECTOR, unit);
    requests.decide(people.aClerkOf(unit), id, "completeness#1", "complete", Grounds.NONE);
    some.inspect(id, some.holder(id, inspector));
    requests.decide(people.anOfficial(Role.UNIT_HEAD, unit), id, "decision#1", "refuse", WHY);
  }

  private List<Board.Line> lines(Actor.Staff supervisor) {
    return board.lines(supervisor, List.of(supervisor.unitId()), clock.instant());
  }
}
