package eg.mahalliyat.requests.web;

import eg.mahalliyat.documents.StoreResult;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Sending;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Between an inspector's device and the platform: what he takes along, and what he sends when there is a network. */
@Controller
class FieldSync {
  /**
   * @param me whose it is: what is kept on the device is kept apart for each official
   * @param csrf the token with which the device sends
   */
  record Sheet(String me, String csrf, List<FieldViews.Inspection> inspections) {}

  /**
   * What came of a sending.
   *
   * @param state {@code done}: the device may forget it; {@code wrong}: to be mended on the device; {@code conflict}:
   *     somebody else was first; {@code unread}: nothing that a device of ours sends
   * @param sentence what to tell the inspector; empty when it is done
   * @param errors by field, what to mend
   */
  record Outcome(String state, String sentence, Map<String, String> errors) {
    static final Outcome DONE = new Outcome("done", "", Map.of());

    static Outcome conflict(String sentence) {
      return new Outcome("conflict", sentence, Map.of());
    }
  }

  private final FieldViews views;
  private final FieldDeeds deeds;
  private final FieldMeanwhile meanwhile;
  private final Mending mending;

  FieldSync(FieldViews views, FieldDeeds deeds, FieldMeanwhile meanwhile, Mending mending) {
    this.views = views;
    this.deeds = deeds;
    this.meanwhile = meanwhile;
    this.mending = mending;
  }

  @Does("requests.field")
  @GetMapping("/field/inspections")
  ResponseEntity<Sheet> inspections(Actor.Staff actor, @ModelAttribute("web") Web web) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore())
        .body(new Sheet(actor.staffId().toString(), web.csrf().getToken(), views.of(web, actor)));
  }

  @Does("requests.field")
  @PostMapping("/field/photographs")
  ResponseEntity<Outcome> photograph(Actor.Staff actor, @RequestParam MultiValueMap<String, String> sent,
      @RequestParam MultipartFile photograph, @ModelAttribute("web") Web web) throws IOException {
    Optional<Sending> sending = SentForm.photograph(Form.of(sent));
    if (sending.isEmpty()) {
      return unread(web);
    }
    byte[] bytes = photograph.getBytes();
    return answered(web, actor, sending.get(), Form.empty(), () -> {
      StoreResult result =
          deeds.photograph(web, actor, sending.get(), SentForm.fileName(sending.get()), bytes);
      return switch (result) {
        case StoreResult.Stored _ -> Outcome.DONE;
        case StoreResult.Rejected no -> new Outcome("wrong", web.t("requests.field-mend"),
            Map.of("photograph", web.t(no.reasonKey(), no.about())));
      };
    });
  }

  @Does("requests.field")
  @PostMapping("/field/decisions")
  ResponseEntity<Outcome> decide(Actor.Staff actor, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    Optional<Sending> sending = SentForm.decision(form);
    return sending.isEmpty() ? unread(web) : answered(web, actor, sending.get(), form, () -> {
      Form doubted = deeds.doubted(web, actor, form);
      if (doubted.hasErrors()) {
        return new Outcome("wrong", web.t("requests.field-mend"), doubted.errors());
      }
      deeds.decide(web, actor, sending.get(), form);
      return Outcome.DONE;
    });
  }

  /** What came before is done; what was done meanwhile by somebody else is told before anything is tried. */
  private ResponseEntity<Outcome> answered(Web web, Actor.Staff actor, Sending sending, Form form, Deed deed) {
    if (deeds.done(actor, sending)) {
      return ResponseEntity.ok(Outcome.DONE);
    }
    Outcome outcome = meanwhile.of(web, actor, sending.request(), sending.taskId()).map(Outcome::conflict)
        .orElseGet(() -> tried(web, actor, sending, form, deed));
    // The same sending may have been under way twice, and the other one was first: then it is no conflict.
    boolean itself = outcome.state().equals("conflict") && deeds.done(actor, sending);
    return ResponseEntity.ok(itself ? Outcome.DONE : outcome);
  }

  private Outcome tried(Web web, Actor.Staff actor, Sending sending, Form form, Deed deed) {
    try {
      return deed.done();
    } catch (Conflict refused) {
      return refused(web, actor, sending, form, refused);
    }
  }

  private Outcome refused(Web web, Actor.Staff actor, Sending sending, Form form, Conflict refused) {
    try {
      return new Outcome("wrong", web.t("requests.field-mend"), mending.mended(form, refused, actor, web).errors());
    } catch (DecidedMeanwhile lost) {
      return Outcome.conflict(meanwhile.of(web, actor, sending.request(), sending.taskId())
          .orElseGet(() -> web.t("requests.field-gone")));
    } catch (Conflict named) {
      return Outcome.conflict(web.t(named.reasonKey(), named.about()));
    }
  }

  private static ResponseEntity<Outcome> unread(Web web) {
    return ResponseEntity.status(HttpStatus.BAD_REQUEST)
        .body(new Outcome("unread", web.t("requests.field-unread"), Map.of()));
  }

  private interface Deed {
    Outcome done();
  }
}
