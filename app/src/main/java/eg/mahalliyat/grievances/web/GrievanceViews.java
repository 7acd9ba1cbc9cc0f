package eg.mahalliyat.grievances.web;

import eg.mahalliyat.grievances.Grievance;
import eg.mahalliyat.grievances.Instructions.Instruction;
import eg.mahalliyat.platform.web.Row;
import eg.mahalliyat.platform.web.Step;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.territory.Territory;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Grievances in words. */
@Component
public class GrievanceViews {
  /** In a list. @param state where it stands, {@code badge} how that looks */
  public record Item(String id, String number, String title, String office, String state, String badge, String when) {}

  /** On its own page. */
  public record One(String id, String number, String title, int version, List<Step> way, List<Row> rows, String told,
      Asked asked, Ended ended) {}

  /** @param question empty while the unit was not asked, {@code statement} while it has not answered */
  public record Asked(String question, String statement) {}

  /** @param outcome empty while it is open; the last part of its word key */
  public record Ended(String outcome, String answer, String order, String report) {}

  private final Territory territory;
  private final InstantSource clock;

  GrievanceViews(Territory territory, InstantSource clock) {
    this.territory = territory;
    this.clock = clock;
  }

  /** @param against true where the list is of many units */
  Item item(Web web, Grievance grievance, boolean against) {
    boolean late = grievance.late(clock.instant());
    String state = web.t("grievances.state." + state(grievance));
    return new Item(grievance.id().toString(), grievance.number(), title(web, grievance),
        name(web, against ? grievance.about().unitId() : grievance.about().officeId()),
        late ? state + " · " + web.t("grievances.late") : state, late ? "bad" : badge(grievance),
        web.shortDay(grievance.end() == null ? grievance.times().answerBy() : grievance.end().at()));
  }

  One one(Web web, Grievance grievance, Optional<Instruction> order, boolean official) {
    List<Row> rows = new ArrayList<>(List.of(
        new Row(web.t("grievances.against"), name(web, grievance.about().unitId())),
        new Row(web.t("grievances.answers"), name(web, grievance.about().officeId())),
        new Row(web.t("grievances.answer-by"), web.day(grievance.times().answerBy()))));
    if (official) {
      rows.addFirst(new Row(web.t("grievances.complainant"), grievance.about().complainant()));
    }
    Grievance.Statement statement = grievance.statement();
    Grievance.End end = grievance.end();
    return new One(grievance.id().toString(), grievance.number(), title(web, grievance), grievance.version(),
        way(web, grievance), rows, grievance.told(),
        statement == null ? new Asked("", "") : new Asked(statement.asked(), orEmpty(statement.given())),
        end == null ? new Ended("", "", "", "") : new Ended(end.outcome().word(), end.answer(),
            order.map(Instruction::text).orElse(""), order.map(o -> orEmpty(o.report())).orElse("")));
  }

  String title(Web web, Grievance grievance) {
    Grievance.Category category = grievance.about().category();
    return category == null ? web.t("grievances.kind." + grievance.about().kind().word())
        : web.t("grievances.category." + category.word());
  }

  String name(Web web, int unit) {
    return territory.unit(unit).name(web.words().locale());
  }

  private static List<Step> way(Web web, Grievance grievance) {
    Grievance.End end = grievance.end();
    Instant taken = grievance.acknowledgedAt();
    return List.of(step(web, "lodged", grievance.times().lodgedAt(), false),
        step(web, "acknowledged", taken, taken == null),
        step(web, "examined", end == null ? null : end.at(), taken != null && end == null),
        step(web, "answered", end == null ? null : end.at(), false));
  }

  private static Step step(Web web, String key, @Nullable Instant at, boolean now) {
    Step.State state = at != null ? Step.State.DONE : now ? Step.State.NOW : Step.State.NEXT;
    return new Step(state, web.t("grievances.step." + key), "", at == null ? "" : web.moment(at));
  }

  private static String state(Grievance grievance) {
    Grievance.End end = grievance.end();
    return end != null ? end.outcome().word() : grievance.acknowledgedAt() == null ? "lodged" : "acknowledged";
  }

  private static String badge(Grievance grievance) {
    Grievance.End end = grievance.end();
    return end == null ? "info" : end.outcome() == Grievance.Outcome.REJECTED ? "warn" : "ok";
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
