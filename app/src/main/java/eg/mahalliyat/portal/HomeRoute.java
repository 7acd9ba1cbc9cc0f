package eg.mahalliyat.portal;

import eg.mahalliyat.platform.Does;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page and the page about accessibility. */
@Controller
class HomeRoute {
  @Does("portal.home")
  @GetMapping("/")
  String home() {
    return "portal/home";
  }

  @Does("portal.help")
  @GetMapping("/help/accessibility")
  String accessibility() {
    return "portal/accessibility";
  }
}
