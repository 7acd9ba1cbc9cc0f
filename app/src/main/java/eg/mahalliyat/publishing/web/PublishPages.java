package eg.mahalliyat.publishing.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.publishing.Desk;
import eg.mahalliyat.territory.Territory;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All copies, and the way to a new one. */
@Controller
class PublishPages {
  private final Desk desk;
  private final Territory territory;

  PublishPages(Desk desk, Territory territory) {
    this.desk = desk;
    this.territory = territory;
  }

  @Does("publishing.look")
  @GetMapping("/publish")
  ModelAndView copies() {
    return page(Form.empty(), HttpStatus.OK);
  }

  @Does("publishing.edit")
  @PostMapping("/publish")
  ModelAndView begin(Actor.Staff actor, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    String code = form.value("code").strip().toUpperCase(Locale.ROOT);
    String place = form.value("place").strip().toUpperCase(Locale.ROOT);
    if (!code.matches("[A-Z]{2,5}-\\d{2,3}")) {
      form = form.wrong("code", web.t("publishing.code-wrong"));
    }
    if (!place.isEmpty() && !known(place)) {
      form = form.wrong("place", web.t("publishing.place-wrong"));
    }
    return form.hasErrors()
        ? page(form, HttpStatus.UNPROCESSABLE_CONTENT)
        : new ModelAndView("redirect:/publish/copies/" + desk.begin(actor, code, place).id());
  }

  private ModelAndView page(Form form, HttpStatus status) {
    return new ModelAndView("publishing/copies", Map.of("copies", desk.copies(), "form", form), status);
  }

  private boolean known(String place) {
    return territory.unit(place).isPresent()
        || territory.governorates().stream().anyMatch(governorate -> governorate.code().equals(place));
  }
}
