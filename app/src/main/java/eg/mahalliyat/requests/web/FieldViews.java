package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.AddressQuestion;
import eg.mahalliyat.catalogue.LocationQuestion;
import eg.mahalliyat.catalogue.Question;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Row;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.Offer;
import eg.mahalliyat.requests.FileViews;
import eg.mahalliyat.requests.Heads;
import eg.mahalliyat.requests.Inspections;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Subject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What an inspector takes along: where it is, what to look at, what was found before; nothing of the applicant. */
@Component
public class FieldViews {
  /**
   * One inspection.
   *
   * @param address empty when the case has none
   * @param photographs how many are wanted at least
   * @param coordinates true when the place is wanted
   * @param earlier what officials found before
   */
  public record Inspection(String id, String task, Title title, String address, Due due, List<Item> items,
      int photographs, boolean coordinates, List<TaskViews.Decision> decisions, List<Row> earlier, Surroundings plan) {
    /** Its page on the desk. */
    public String href() {
      return "/desk/" + id + "/site?task=" + task.replace("#", "%23");
    }
  }

  public record Title(String number, String service, String task) {}

  /** @param day in words; empty when it has none */
  public record Due(String day, boolean late) {}

  /** @param kind {@code truth}, {@code number} or {@code text} */
  public record Item(String key, String label, String kind) {}

  /** From which the plan is drawn; {@code other} is the place that the applicant named, or empty. */
  public record Surroundings(String unit, String latitude, String longitude, int reach, int far, String other) {}

  private final Inspections inspections;
  private final Heads heads;
  private final TaskViews tasks;
  private final FarPlaces places;
  private final InstantSource clock;
  private final FileViews looks;

  FieldViews(Inspections inspections, Heads heads, TaskViews tasks, FarPlaces places, InstantSource clock,
      FileViews looks) {
    this.inspections = inspections;
    this.heads = heads;
    this.tasks = tasks;
    this.places = places;
    this.clock = clock;
    this.looks = looks;
  }

  List<Inspection> of(Web web, Actor.Staff actor) {
    Actor.Staff acting = heads.acting(actor);
    var official = new eg.mahalliyat.procedure.Actor(acting.id(), acting.roles());
    List<Inspection> mine = inspections.open(acting).stream().flatMap(open -> open.request().service().definition()
        .procedure().offers(open.request().state(), official).stream()
        .filter(offer -> offer.taskId().equals(open.task().id())).map(offer -> inspection(web, open, offer))).toList();
    looks.seen(actor, mine.stream().map(one -> UUID.fromString(one.id())).toList(), FileViews.Reason.TASK);
    return mine;
  }

  private Inspection inspection(Web web, Inspections.Open open, Offer offer) {
    Request request = open.request();
    Words words = request.service().words(web.words().locale());
    TaskViews.Task task = tasks.task(web, request, offer);
    var wanted = offer.work().evidence();
    List<Item> items = wanted.checklist().entrySet().stream().map(item -> new Item(item.getKey(),
        words.text("findings." + offer.task() + "." + item.getKey()),
        item.getValue().name().toLowerCase(Locale.ROOT))).toList();
    return new Inspection(request.id().uuid().toString(), offer.taskId(),
        new Title(request.id().number().shown(), words.text("title"), task.title()), address(request),
        due(web, open.task().dueAt()), items, wanted.photographs(), wanted.coordinates(), task.decisions(),
        FoundViews.of(web, request), surroundings(web, request));
  }

  private Due due(Web web, @org.jspecify.annotations.Nullable Instant due) {
    return due == null ? new Due("", false) : new Due(web.day(due), due.isBefore(clock.instant()));
  }

  private Surroundings surroundings(Web web, Request request) {
    Plan plan = places.plan(web, request.owner().unitId());
    return new Surroundings(plan.unit(), plan.latitude(), plan.longitude(), plan.extent().reachKm(),
        plan.extent().farKm(), place(request));
  }

  /** Where the applicant says that it is; empty when nobody asked. */
  static String place(Request request) {
    return answered(request, asked -> asked.kind() instanceof LocationQuestion);
  }

  private static String address(Request request) {
    String answer = answered(request, asked -> asked.kind() instanceof AddressQuestion || asked.key().equals("address"));
    Subject subject = request.content().subject();
    return answer.isEmpty() && subject != null ? subject.values().getOrDefault("address", "") : answer;
  }

  private static String answered(Request request, Predicate<Question> which) {
    return request.service().definition().questions().stream().filter(which)
        .flatMap(asked -> java.util.Optional.ofNullable(request.content().answers().get(asked.key())).stream())
        .findFirst().orElse("");
  }
}
