package eg.mahalliyat.portal;

import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Every fragment in every state on one page, to look at and to test; only where the platform is tried out. */
@Controller
@ConditionalOnProperty("mahalliyat.demo")
class KitRoute {
  @Does("portal.kit")
  @GetMapping("/preview/kit")
  String kit(@RequestParam(defaultValue = "false") boolean staff, @ModelAttribute("web") Web web,
      Model model) {
    Form right = Form.empty().with("sound-name", web.t("kit.person")).with("sound-choice", "b").with("sound-yes", "yes")
        .with("sound-mobile", "01012345678").with("sound-day-day", "12").with("sound-day-month", "5")
        .with("sound-day-year", "1987").with("sound-box", "yes").with("sound-any", "a");
    Form wrong = Form.empty().with("wrong-name", "١٢٣").wrong("wrong-name", web.t("kit.wrong-name"))
        .wrong("wrong-choice", web.t("kit.wrong-choice")).wrong("wrong-day", web.t("kit.wrong-day"))
        .wrong("wrong-file", web.t("kit.wrong-file")).wrong("wrong-box", web.t("kit.wrong-box"))
        .wrong("wrong-text", web.t("kit.wrong-choice"));
    model.addAttribute("right", right).addAttribute("wrong", wrong).addAttribute("staff", staff);
    return "portal/kit";
  }
}
