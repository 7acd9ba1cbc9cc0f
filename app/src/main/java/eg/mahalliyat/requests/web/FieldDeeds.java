package eg.mahalliyat.requests.web;

import eg.mahalliyat.documents.StoreResult;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Stale;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.Findings;
import eg.mahalliyat.requests.Casework;
import eg.mahalliyat.requests.Heads;
import eg.mahalliyat.requests.Sending;
import eg.mahalliyat.requests.Sendings;
import eg.mahalliyat.requests.SiteNotes;
import org.springframework.stereotype.Component;

/** What came from a device, done as the page of the inspection does it, and once. */
@Component
class FieldDeeds {
  private final Sendings sendings;
  private final SiteNotes notes;
  private final Casework casework;
  private final Offered offered;
  private final Heads heads;
  private final FarPlaces places;

  FieldDeeds(Sendings sendings, SiteNotes notes, Casework casework, Offered offered, Heads heads, FarPlaces places) {
    this.places = places;
    this.sendings = sendings;
    this.notes = notes;
    this.casework = casework;
    this.offered = offered;
    this.heads = heads;
  }

  boolean done(Actor.Staff actor, Sending sending) {
    return sendings.came(actor, sending.id());
  }

  StoreResult photograph(Web web, Actor.Staff actor, Sending sending, String name, byte[] bytes) {
    return sendings.photograph(actor, task(web, actor, sending).request(), sending, name, bytes);
  }

  /** The form with a question back, when the place is far away and nobody said that it is right; else as it was sent. */
  Form doubted(Web web, Actor.Staff actor, Form form) {
    return places.doubted(web, actor.unitId(), SiteForm.placed(form), form, "latitude");
  }

  /** @throws eg.mahalliyat.platform.Conflict when the procedure refuses it; nothing has changed then */
  void decide(Web web, Actor.Staff actor, Sending sending, Form form) {
    notes.keep(actor, sending.request(), sending.taskId(), SiteForm.kept(form));
    Findings findings = SiteForm.findings(form, task(web, actor, sending).offer().work().evidence(),
        notes.of(actor, sending.request(), sending.taskId()).photographs());
    Actor.Staff acting = heads.acting(actor);
    Runnable deed = () -> casework.decide(acting, sending.request(), sending.taskId(), form.value("decision"),
        Typed.grounds(form), findings);
    try {
      sendings.once(acting, sending, deed);
    } catch (Stale lost) {
      // Somebody moved the request in between: the procedure then says what he did.
      sendings.once(acting, sending, deed);
    }
    notes.done(actor, sending.request(), sending.taskId());
  }

  private Offered.One task(Web web, Actor.Staff actor, Sending sending) {
    return offered.task(web, actor, sending.request(), sending.taskId(), TaskViews.Task::noted);
  }
}
