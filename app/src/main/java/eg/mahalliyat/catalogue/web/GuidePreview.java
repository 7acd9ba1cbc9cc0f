package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.platform.web.Web;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The guide page of a service that is not published yet. */
@Component
public class GuidePreview {
  /** @param day on which its fees hold */
  public ModelAndView page(Service service, Web web, LocalDate day) {
    return new ModelAndView("catalogue/guide", Map.of("guide", Guide.of(service, web, day)));
  }
}
