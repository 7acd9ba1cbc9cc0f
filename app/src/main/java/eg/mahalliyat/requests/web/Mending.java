package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Refusals of the procedure: what the official mends on the page itself, and what becomes a page of its own. */
@Component
class Mending {
  private static final String REFUSED = "procedure.refused.";

  private final Meanwhile meanwhile;

  Mending(Meanwhile meanwhile) {
    this.meanwhile = meanwhile;
  }

  /**
   * The form with the sentence at the field that mends it.
   *
   * @throws Conflict when nothing on the page would mend it
   * @throws DecidedMeanwhile when a colleague was first
   */
  Form mended(Form form, Conflict refused, Actor.Staff actor, Web web) {
    return field(form, refused)
        .map(field -> form.wrong(field, web.t(refused.reasonKey(), refused.about())))
        .orElseThrow(() -> named(form, refused, actor, web));
  }

  private static Optional<String> field(Form form, Conflict refused) {
    String decision = form.value("decision");
    String key = refused.reasonKey();
    return switch (key.startsWith(REFUSED) ? key.substring(REFUSED.length()) : key) {
      case "text-missing" -> Optional.of("text-" + decision);
      case "missing-list-empty" -> Optional.of("missing-" + decision);
      case "no-such-reason" -> Optional.of("reasons-" + decision);
      case "no-such-decision" -> Optional.of("decision");
      case "finding-missing", "finding-wrong" -> Optional.of("finding-" + refused.about().get("finding"));
      case "photographs-missing", "too-many-photographs" -> Optional.of("photograph");
      case "coordinates-missing", "coordinates-wrong" -> Optional.of("latitude");
      case "reference-missing" -> Optional.of("reference");
      case "reason-missing" -> Optional.of(Typed.why(form.value("deed"), form.value("task")));
      case "desk.give-whom", "desk.escalate-whom" -> Optional.of(Typed.to(form.value("deed"), form.value("task")));
      case "desk.note-text.inside" -> Optional.of("inside");
      case "desk.note-text.remark" -> Optional.of("remark");
      case "requests.undo-reason", "requests.draw-reason" -> Optional.of(Typed.reason(form.value("task")));
      default -> Optional.empty();
    };
  }

  private RuntimeException named(Form form, Conflict refused, Actor.Staff actor, Web web) {
    String by = refused.about().getOrDefault("by", "");
    if (!refused.reasonKey().equals("procedure.refused.already-decided") || !by.startsWith("staff:")) {
      return refused;
    }
    return by.equals(actor.id()) ? new Conflict("requests.decided-by-you", Map.of())
        : new DecidedMeanwhile(meanwhile.page(form, refused, actor, web));
  }
}
