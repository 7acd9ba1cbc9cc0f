package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Refusals;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.procedure.TaskStatus;
import eg.mahalliyat.requests.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reasons in words: those of a definition, those of the coded list with their legal ground, and the official's own. */
@Component
public class Refused {
  private final Refusals refusals;

  Refused(Refusals refusals) {
    this.refusals = refusals;
  }

  /** The legal ground of a coded reason, with its code. */
  static String ground(Web web, Words words, Refusals.Reason reason) {
    String law = words.find("laws." + reason.law()).map(name -> name + " " + number(reason.law())).orElse(reason.law());
    return web.t("desk.ground." + reason.mark(), "law", law) + " · " + number(reason.code());
  }

  /** Reasons of a decision as sentences, without the official's own words. */
  List<String> reasons(Web web, Request request, String task, String decision, Grounds grounds) {
    Words words = request.service().words(web.words().locale());
    List<String> said = new ArrayList<>();
    grounds.coded().forEach(code -> refusals.find(code)
        .ifPresent(r -> said.add(r.text(web.words().locale()) + " (" + ground(web, words, r) + ")")));
    grounds.reasons().forEach(r -> words.find("reasons." + task + "." + decision + "." + r).ifPresent(said::add));
    return said;
  }

  /**
   * Why a refused request was refused.
   *
   * @param text the official's own words
   */
  public record Why(List<String> reasons, String text) {}

  /** Of the last decision that had grounds; empty when none had. */
  Optional<Why> why(Web web, Request request) {
    return request.state().tasks().values().stream().filter(Refused::grounded)
        .max(Comparator.comparing(task -> Objects.requireNonNull(task.closedAt()))).map(task -> why(web, request, task));
  }

  private static boolean grounded(TaskState task) {
    return task.status() == TaskStatus.DONE && task.closing() != null && !task.closing().grounds().equals(Grounds.NONE);
  }

  private Why why(Web web, Request request, TaskState task) {
    Grounds grounds = task.closing() == null ? Grounds.NONE : task.closing().grounds();
    return new Why(reasons(web, request, task.task(), String.valueOf(task.decision()), grounds), grounds.text());
  }

  /** Laws and codes keep their order inside an Arabic sentence. */
  private static String number(String number) {
    return "\u2066" + number + "\u2069";
  }
}
