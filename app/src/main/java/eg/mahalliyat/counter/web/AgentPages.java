package eg.mahalliyat.counter.web;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.counter.Mandates;
import eg.mahalliyat.counter.Visit;
import eg.mahalliyat.counter.Visits;
import eg.mahalliyat.people.Attorney;
import eg.mahalliyat.people.People;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Web;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** An agent brings his power of attorney, or who represents a company its extract: what it says, and its scan. */
@Controller
class AgentPages {
  private final Visits visits;
  private final VisitViews views;
  private final Mandates mandates;
  private final Deeds deeds;
  private final People people;
  private final Catalogue catalogue;

  AgentPages(Visits visits, VisitViews views, Mandates mandates, Deeds deeds, People people, Catalogue catalogue) {
    this.visits = visits;
    this.views = views;
    this.mandates = mandates;
    this.deeds = deeds;
    this.people = people;
    this.catalogue = catalogue;
  }

  @Does("counter.intake")
  @GetMapping("/counter/visits/{id}/agent")
  ModelAndView open(Actor.Staff clerk, @PathVariable UUID id, @ModelAttribute("web") Web web) {
    return page(web, clerk, visits.visit(clerk, id), typed(Form.empty(), Attorney.Source.DEED), HttpStatus.OK);
  }

  @Does("counter.intake")
  @GetMapping("/counter/visits/{id}/extract")
  ModelAndView openExtract(Actor.Staff clerk, @PathVariable UUID id, @ModelAttribute("web") Web web) {
    return page(web, clerk, ofCompany(visits.visit(clerk, id)), typed(Form.empty(), Attorney.Source.EXTRACT),
        HttpStatus.OK);
  }

  @Does("counter.intake")
  @PostMapping("/counter/visits/{id}/extract")
  ModelAndView takeExtract(Actor.Staff clerk, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(required = false) @Nullable MultipartFile scan, @ModelAttribute("web") Web web) throws IOException {
    return take(web, clerk, ofCompany(visits.visit(clerk, id)), typed(Form.of(sent), Attorney.Source.EXTRACT), scan);
  }

  @Does("counter.intake")
  @PostMapping("/counter/visits/{id}/agent")
  ModelAndView take(Actor.Staff clerk, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(required = false) @Nullable MultipartFile scan, @ModelAttribute("web") Web web) throws IOException {
    return take(web, clerk, visits.visit(clerk, id), typed(Form.of(sent), Attorney.Source.DEED), scan);
  }

  private ModelAndView take(Web web, Actor.Staff clerk, Visit visit, AgentForm typed, @Nullable MultipartFile scan)
      throws IOException {
    Form form = typed.checked(web, categories(web).keySet(), people.person(visit.personId()).nationalId());
    form = scan == null || scan.isEmpty() ? form.wrong("scan", web.t("requests.paper-missing")) : form;
    form = deeds.person(web, typed, form);
    if (!form.hasErrors() && scan != null) {
      form = deeds.keep(web, clerk, visit, typed, scan);
    }
    return form.hasErrors() ? page(web, clerk, visit, typed(form, typed.source()), HttpStatus.UNPROCESSABLE_CONTENT)
        : new ModelAndView("redirect:/counter/visits/" + visit.id());
  }

  private AgentForm typed(Form form, Attorney.Source source) {
    return new AgentForm(form, source, mandates.today());
  }

  /** A citizen has no extract. */
  private Visit ofCompany(Visit visit) {
    if (!people.person(visit.personId()).company()) {
      throw new NotFound("company");
    }
    return visit;
  }

  private Map<String, String> categories(Web web) {
    Map<String, String> titles = new TreeMap<>();
    catalogue.all().forEach(service -> {
      String category = service.definition().about().category();
      titles.put(category, service.words(web.words().locale()).text("categories." + category));
    });
    return titles;
  }

  private ModelAndView page(Web web, Actor.Staff clerk, Visit visit, AgentForm typed, HttpStatus status) {
    if (typed.extract()) {
      return new ModelAndView("counter/extract", Map.of("head", views.head(web, clerk, visit),
          "before", views.representatives(visit), "form", typed.form()), status);
    }
    List<Option> covers = new ArrayList<>();
    covers.add(new Option(AgentForm.ALL, web.t("counter.covers-all")));
    categories(web).forEach((key, title) -> covers.add(new Option(key, title)));
    return new ModelAndView("counter/agent",
        Map.of("head", views.head(web, clerk, visit), "covers", covers, "form", typed.form()), status);
  }
}
