package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Fact;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.procedure.Command;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.procedure.LegalClock;
import eg.mahalliyat.procedure.State;
import eg.mahalliyat.procedure.StateText;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.shared.RequestNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets the platform's procedure go each way once for each time of submission. */
final class GeneratorStories {
  private static final UUID REQUEST = new UUID(0x1111_1111_1111_7111L, 0x9111_1111_1111_1111L);
  private static final UUID PERSON = new UUID(0x2222_2222_2222_7222L, 0x9222_2222_2222_2222L);
  private static final String NO_UNIT = unit(0);
  private static final Duration LONGEST_STEP = Duration.ofHours(20);
  private static final Grounds UNREADABLE = new Grounds("صورة العقد غير واضحة", List.of("unreadable"), List.of("TENURE"));

  private final Transitions transitions;
  private final Catalogue catalogue;
  private final int unit;
  private final Instant now;

  GeneratorStories(Transitions transitions, Catalogue catalogue, int unit, Instant now) {
    this.transitions = transitions;
    this.catalogue = catalogue;
    this.unit = unit;
    this.now = now;
  }

  /** What takes the places of the words in the texts of a story. */
  static List<String> places(UUID request, UUID person, RequestNumber number, int unit) {
    return List.of(request.toString(), person.toString(), "\"" + number.digits() + "\"", unit(unit));
  }

  /** The official of this role in this unit. */
  static UUID official(String role, int unit) {
    return new UUID(role.hashCode() & 0xffff_0fffL | 0x7000, 0x8000_0000_0000_0000L | unit);
  }

  private static String unit(int unit) {
    return "-8000-%012x".formatted(unit);
  }

  GeneratorStory of(GeneratorWay way, Instant submittedAt) {
    Teller teller = new Teller(service(way), submittedAt.truncatedTo(ChronoUnit.MILLIS));
    Duration step = Duration.between(submittedAt, now).dividedBy(way.steps().size() + 1L);
    Duration pace = step.compareTo(LONGEST_STEP) < 0 ? step : LONGEST_STEP;
    for (int i = 0; i < way.steps().size(); i++) {
      teller.take(way.steps().get(i), submittedAt.plus(pace.multipliedBy(i + 1L)).truncatedTo(ChronoUnit.MILLIS));
    }
    return teller.story(way);
  }

  private Service service(GeneratorWay way) {
    return catalogue.current(way.service()).orElseThrow();
  }

  private static RequestNumber number() {
    return RequestNumber.of(2022, 22_222_222);
  }

  /** Follows one request from step to step, and keeps its facts. */
  private final class Teller {
    private final List<String> words = places(REQUEST, PERSON, number(), 0);
    private final List<GeneratorStory.Told> facts = new ArrayList<>();
    private Request request;
    private int last;

    Teller(Service service, Instant at) {
      String applicant = new Actor.Citizen(PERSON, "").id();
      State none = new State("", applicant, Map.of(), Map.of(),
          new LegalClock(service.definition().procedure().decideWithin(), at, at, null), null);
      Request.Content content = GeneratorContents.of(service.code(), "01000000000", new SplittableRandom(1));
      request = new Request(new Request.Identity(REQUEST, number(), 0, ""), new Request.Owner(unit, PERSON, "—"), service,
          content, none, new Request.Times(at, at, null));
      move(null, new Command.Begin(applicant), applicant, at, List.of(
          new Facts.RequestSubmitted(REQUEST, number().digits(), service.code(), service.version(), "portal")));
    }

    void take(GeneratorWay.Taken step, Instant at) {
      if (step.role().isEmpty()) {
        move(request.state(), new Command.Settle(step.task()), new Actor.Machine("payments").id(), at,
            List.of());
      } else {
        String by = "staff:" + official(step.role(), 0);
        Grounds grounds = step.decision().equals("incomplete") ? UNREADABLE : Grounds.NONE;
        move(request.state(), new Command.Decide(step.task(), step.decision(),
            new eg.mahalliyat.procedure.Actor(by, Set.of(step.role())), grounds), by, at, List.of());
      }
    }

    private void move(@Nullable State from, Command command, String by, Instant at,
        List<Fact> first) {
      Transition transition = transitions.decide(request, from, command, at);
      State state = transition.moved().state();
      request = new Request(
          new Request.Identity(REQUEST, request.id().number(), request.id().version() + 1, ""), request.owner(),
          request.service(), request.content(), state,
          new Request.Times(request.times().submittedAt(), state.clock().dueAt(), null));
      List<Fact> told = new ArrayList<>(first);
      told.addAll(Transitions.facts(REQUEST, transition, request.service().definition().procedure()));
      tell(by, at, told);
    }

    private void tell(String by, Instant at, List<Fact> told) {
      last += told.size();
      facts.add(new GeneratorStory.Told(last, told.stream().map(Fact::type).collect(Collectors.joining(",", "{", "}")),
          new GeneratorText(by, words), at, new GeneratorText(GeneratorCopy.escaped(Json.write(told)), words)));
    }

    GeneratorStory story(GeneratorWay way) {
      GeneratorStory.Stand stand = new GeneratorStory.Stand(request.id().version(), request.state().stage(),
          new GeneratorText(GeneratorCopy.escaped(
              new StateText(request.service().definition().procedure()).write(request.state())), words),
          request.times().submittedAt(), request.times().dueAt());
      return new GeneratorStory(way, request.service(), stand,
          request.state().openTasks().stream().map(Teller::task).toList(), facts);
    }

    private static GeneratorStory.Task task(TaskState task) {
      String role = task.role();
      return new GeneratorStory.Task(task.id(), GeneratorCopy.row(task.kind().name(), role == null ? "\\N" : role,
          task.openedAt().toString(), GeneratorCopy.orNull(task.dueAt())));
    }
  }
}
