package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.procedure.ProcedureFact;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.requests.Facts;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Tracking.Followed;
import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The journal of a request in words, newest last. */
public final class Chronicle {
  /**
   * @param note an official's own words, empty where there are none
   * @param at when it happened
   * @param by the official who did it; empty for readers whom that does not concern
   */
  public record Line(String text, String note, Instant at, String by) {
    /** A line that names nobody. */
    public Line(String text, String note, Instant at) {
      this(text, note, at, "");
    }
  }

  private final Web web;
  private final Request request;
  private final Words words;
  private final @Nullable ChronicleInside inside;

  private Chronicle(Web web, Request request, @Nullable ChronicleInside inside) {
    this.web = web;
    this.request = request;
    this.words = request.service().words(web.words().locale());
    this.inside = inside;
  }

  static List<Line> of(Web web, Followed followed) {
    return lines(web, followed, null);
  }

  /** For officials of the unit: who did it, and what passed among them. */
  static List<Line> inside(Web web, Followed followed, ChronicleInside inside) {
    return lines(web, followed, inside);
  }

  private static List<Line> lines(Web web, Followed followed, @Nullable ChronicleInside inside) {
    Chronicle chronicle = new Chronicle(web, followed.request(), inside);
    List<Line> lines = new ArrayList<>();
    followed.history().stream().map(chronicle::told).filter(Objects::nonNull).forEach(lines::add);
    return lines;
  }

  private @Nullable Line told(Entry entry) {
    Line line = line(entry);
    if (inside == null) {
      return line;
    }
    return line == null ? inside.line(entry) : inside.signed(entry, line);
  }

  /** For whoever holds only the receipt: what happened, without what officials wrote about it. */
  static List<Line> withoutNotes(Web web, Followed followed) {
    return of(web, followed).stream().map(line -> new Line(line.text(), "", line.at())).toList();
  }

  /** What does not concern a reader (a task opened, a clock begun) has no line. */
  private @Nullable Line line(Entry entry) {
    return switch (entry.type()) {
      case "RequestSubmitted" ->
          line(entry, web.t("requests.fact.submitted." + read(entry, Facts.RequestSubmitted.class).channel()), "");
      case "ReceivedAtCounter" -> originals(entry, read(entry, Facts.ReceivedAtCounter.class).originals());
      case "OriginalSeen" -> originals(entry, List.of(read(entry, Facts.OriginalSeen.class).paper()));
      case "TaskDecided" -> decided(entry, read(entry, ProcedureFact.TaskDecided.class));
      case "TaskDone" -> done(entry, read(entry, ProcedureFact.TaskDone.class));
      case "TaskLapsed" ->
          line(entry, web.t("requests.fact.lapsed", "task", task(read(entry, ProcedureFact.TaskLapsed.class).taskId())), "");
      case "DecisionTakenBack" -> line(entry, web.t("requests.fact.taken-back", "task",
          task(read(entry, ProcedureFact.DecisionTakenBack.class).taskId())), "");
      case "TaskOpened" -> opened(entry, read(entry, ProcedureFact.TaskOpened.class));
      case "SiteInspected" -> line(entry, web.t("requests.fact.inspected", "task",
          task(read(entry, ProcedureFact.SiteInspected.class).taskId())), "");
      case "LetterAnswered" -> answered(entry, read(entry, ProcedureFact.LetterAnswered.class));
      case "LegalTermPassed" -> line(entry, web.t("requests.fact.term-passed"), "");
      case "ClockStopped" -> stopped(entry, read(entry, ProcedureFact.ClockStopped.class));
      case "RemarkWritten" -> line(entry, web.t("desk.fact.remark"), "");
      case "PaymentTakenBack" -> line(entry, web.t("requests.fact.payment-taken-back", "amount",
          web.money(new Money(read(entry, Facts.PaymentTakenBack.class).piastres()))), "");
      case "SupplementApproved" -> line(entry, web.t("supplements.fact.approved", "amount",
          web.money(new Money(read(entry, Facts.SupplementApproved.class).piastres()))),
          web.t("supplements.reason." + read(entry, Facts.SupplementApproved.class).reason()));
      case "SupplementWithdrawn" -> line(entry, web.t("supplements.fact.withdrawn"), "");
      case "RequestEnded" -> line(entry, web.t("requests.end." + read(entry, ProcedureFact.RequestEnded.class).end()), "");
      default -> null;
    };
  }

  /** Ticked reasons and written text of the decision that asked for them, as one sentence. */
  static String grounds(Web web, Request request, Grounds grounds) {
    Words words = request.service().words(web.words().locale());
    List<String> notes = new ArrayList<>();
    grounds.reasons().forEach(r -> words.texts().entrySet().stream()
        .filter(e -> e.getKey().startsWith("reasons.") && e.getKey().endsWith(".incomplete." + r)).findFirst()
        .ifPresent(e -> notes.add(e.getValue())));
    if (!grounds.text().isBlank()) {
      notes.add(grounds.text());
    }
    return String.join(web.arabic() ? "، " : "; ", notes);
  }

  private Line decided(Entry entry, ProcedureFact.TaskDecided fact) {
    String key = key(fact.taskId());
    String decision = words.find("decisions." + key + "." + fact.decision()).orElse(fact.decision());
    List<String> notes = new ArrayList<>();
    if (inside == null) {
      fact.grounds().reasons().forEach(r ->
          words.find("reasons." + key + "." + fact.decision() + "." + r).ifPresent(notes::add));
    } else {
      notes.addAll(inside.reasons(key, fact));
    }
    if (!fact.grounds().text().isBlank()) {
      notes.add(fact.grounds().text());
    }
    return line(entry, web.t("requests.fact.decided", Map.of("task", task(fact.taskId()), "decision", decision)),
        String.join(web.arabic() ? "، " : "; ", notes));
  }

  /** Of what opens, a reader hears of letters alone: the others say so when they are done. */
  private @Nullable Line opened(Entry entry, ProcedureFact.TaskOpened fact) {
    return fact.kind() == TaskKind.LETTER
        ? line(entry, web.t("requests.fact.letter-sent", "body", body(fact.taskId())), "") : null;
  }

  private @Nullable Line originals(Entry entry, List<String> papers) {
    List<String> titles = papers.stream().map(key -> words.text("documents." + key + ".title")).toList();
    return titles.isEmpty() ? null : line(entry, web.t("requests.fact.originals-seen", "papers",
        String.join(web.arabic() ? "، " : ", ", titles)), "");
  }

  private Line answered(Entry entry, ProcedureFact.LetterAnswered fact) {
    return line(entry, web.t("requests.fact.letter-answered",
        Map.of("body", body(fact.taskId()), "reference", leftToRight(fact.reference()))), "");
  }

  /** A number with its date keeps its order inside an Arabic sentence. */
  private static String leftToRight(String reference) {
    return "\u2066" + reference + "\u2069";
  }

  private String body(String taskId) {
    String object = request.service().definition().procedure().task(key(taskId)).work().object();
    return TaskViews.about(words, TaskKind.LETTER, object);
  }

  private Line done(Entry entry, ProcedureFact.TaskDone fact) {
    String result = fact.result() == null ? "" : fact.result();
    return line(entry, web.t("requests.fact.done." + fact.kind(), "result", result), "");
  }

  private @Nullable Line stopped(Entry entry, ProcedureFact.ClockStopped fact) {
    String key = "requests.fact.clock-stopped." + fact.reason();
    return web.words().has(key) ? line(entry, web.t(key), "") : null;
  }

  private static Line line(Entry entry, String text, String note) {
    return new Line(text, note, entry.at());
  }

  private String task(String taskId) {
    return words.find("tasks." + key(taskId)).orElse(key(taskId));
  }

  private static String key(String taskId) {
    return taskId.substring(0, taskId.indexOf('#'));
  }

  private static <T> T read(Entry entry, Class<T> type) {
    return Json.read(entry.data(), type);
  }
}
