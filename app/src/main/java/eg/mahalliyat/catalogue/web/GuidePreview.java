package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.tariff.RevenueItems;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** The guide page of a service that is not published yet. */
@Component
public class GuidePreview {
  private final GuideShelf guides;
  private final RevenueItems items;

  GuidePreview(GuideShelf guides, RevenueItems items) {
    this.guides = guides;
    this.items = items;
  }

  /** @param day on which its fees hold */
  public ModelAndView page(Service service, Web web, LocalDate day) {
    return new ModelAndView("catalogue/guide", Map.of("guide", guides.guide(service, "", () -> Here.COUNTRY, web, day),
        "calculator", Calculator.of(service, new LinkedMultiValueMap<>(), items, web,
            new Calculator.Day(day, Map.of()))));
  }
}
