package eg.mahalliyat.licences.web;

import eg.mahalliyat.licences.Acting;
import eg.mahalliyat.licences.Licence;
import eg.mahalliyat.licences.Licences;
import eg.mahalliyat.licences.RegisterWords;
import eg.mahalliyat.people.People;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.territory.Territory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A licence of somebody for whom the reader acts: to read, and its sealed paper to fetch; nothing begins here. */
@Controller
class ActingPages {
  private final Acting acting;
  private final Licences licences;
  private final Territory territory;
  private final RegisterWords names;
  private final People people;

  ActingPages(Acting acting, Licences licences, Territory territory, RegisterWords names, People people) {
    this.people = people;
    this.acting = acting;
    this.licences = licences;
    this.territory = territory;
    this.names = names;
  }

  @Does("licences.acting")
  @GetMapping("/licences/acting/{id}")
  ModelAndView one(@PathVariable UUID id, Actor.Citizen agent, @ModelAttribute("web") Web web) {
    Licence licence = acting.open(agent, id);
    var nothing = new LicenceCard.May(false, null, List.of());
    return new ModelAndView("licences/acting", Map.of("card",
        new LicenceCard(licence, territory.unit(licence.id().unitId()), licences.today(), nothing, names),
        "company", Registered.of(web, people.person(licence.holder().personId()))));
  }

  @Does("licences.acting")
  @GetMapping("/licences/acting/{id}/document")
  ResponseEntity<byte[]> document(@PathVariable UUID id, Actor.Citizen agent) {
    Acting.Fetched fetched = acting.fetch(agent, id);
    return SealedFile.of(fetched.licence(), fetched.pdf());
  }
}
