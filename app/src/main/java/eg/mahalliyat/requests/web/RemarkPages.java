package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Notes;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.shared.ArabicText;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Notes for colleagues, and remarks for the applicant, which are shown as he will read them before they are sent. */
@Controller
class RemarkPages {
  private final Notes notes;
  private final Requests requests;
  private final RequestViews views;
  private final CaseDeeds deeds;

  RemarkPages(Notes notes, Requests requests, RequestViews views, CaseDeeds deeds) {
    this.notes = notes;
    this.requests = requests;
    this.views = views;
    this.deeds = deeds;
  }

  @Does("requests.decide")
  @PostMapping("/desk/{id}/notes")
  ModelAndView inside(Actor.Staff actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    return deeds.stayed(web, actor, id, form, () -> notes.inside(actor, id, written(form, "inside")));
  }

  @Does("requests.decide")
  @PostMapping("/desk/{id}/remarks")
  ModelAndView remark(Actor.Staff actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    boolean sure = form.value("sure").equals("yes");
    if (!sure && !text(form, "remark").isBlank() && text(form, "remark").length() <= Notes.LONGEST) {
      Notes.Written remark = written(form, "remark");
      return new ModelAndView("requests/remark", Map.of("head", views.head(web, requests.request(actor, id)),
          "remark", remark.text(), "note", remark.id(), "query", DeskQuery.of(sent).query()));
    }
    return deeds.stayed(web, actor, id, form, () -> notes.remark(actor, id, written(form, "remark")));
  }

  /** @throws Conflict when the form is not one that a case showed */
  private static Notes.Written written(Form form, String field) {
    try {
      String text = text(form, field);
      if (text.isBlank() || text.length() > Notes.LONGEST) {
        throw new Conflict("desk.note-text." + field, Map.of("most", String.valueOf(Notes.LONGEST)));
      }
      return new Notes.Written(UUID.fromString(form.value("note")), text);
    } catch (IllegalArgumentException foreign) {
      throw new Conflict("desk.note-foreign", Map.of());
    }
  }

  private static String text(Form form, String field) {
    return ArabicText.visible(form.value(field)).strip();
  }
}
