package eg.mahalliyat.licences.web;

import eg.mahalliyat.licences.Acting;
import eg.mahalliyat.licences.Licence;
import eg.mahalliyat.licences.Licences;
import eg.mahalliyat.licences.RegisterWords;
import eg.mahalliyat.licences.Renewing;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.territory.Territory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My licences, one licence with its papers, and what can be begun from it. */
@Controller
class LicencePages {
  private final Licences licences;
  private final Renewing renewing;
  private final Territory territory;
  private final RegisterWords names;
  private final Stories stories;
  private final Acting acting;

  LicencePages(Licences licences, Renewing renewing, Territory territory, RegisterWords names, Stories stories,
      Acting acting) {
    this.licences = licences;
    this.renewing = renewing;
    this.territory = territory;
    this.names = names;
    this.stories = stories;
    this.acting = acting;
  }

  /** @param service the one that somebody looks for a licence to begin with; empty to see all */
  @Does("licences.own")
  @GetMapping("/licences")
  String own(Actor.Citizen citizen, @RequestParam(name = "for", defaultValue = "") String service, Model model) {
    List<Licence> own = licences.own(citizen);
    Map<UUID, Renewing.UnderWay> underWay =
        renewing.underWay(citizen, own.stream().map(licence -> licence.id().uuid()).toList());
    List<LicenceCard> cards = own.stream()
        .map(licence -> card(licence, citizen, underWay.get(licence.id().uuid())))
        .filter(card -> service.isEmpty() || card.begins(service) != null).toList();
    // What somebody looks for to begin with is his own: an agent begins for another at a counter.
    List<LicenceCard> acted = service.isEmpty()
        ? acting.licences(citizen).stream().map(this::readOnly).toList() : List.of();
    model.addAttribute("cards", cards).addAttribute("service", service).addAttribute("acted", acted);
    return "licences/own";
  }

  @Does("licences.see")
  @GetMapping("/licences/{id}")
  String one(@PathVariable UUID id, Actor actor, @ModelAttribute("web") Web web, Model model) {
    Licence licence = licences.licence(actor, id);
    Renewing.UnderWay underWay = actor instanceof Actor.Citizen citizen
        ? renewing.underWay(citizen, List.of(id)).get(id) : null;
    model.addAttribute("card", card(licence, actor, underWay)).addAttribute("papers", licences.papers(actor, id))
        .addAttribute("inVain", licences.inVain(actor, id))
        .addAttribute("story", stories.of(actor, licence, licence.standing(licences.today()), web));
    return "licences/licence";
  }

  /** What a request has issued. */
  @Does("licences.see")
  @GetMapping("/licences/of/{request}")
  String of(@PathVariable UUID request, Actor actor) {
    return "redirect:/licences/" + licences.issuedFor(actor, request);
  }

  @Does("licences.renew")
  @PostMapping("/licences/{id}/renew")
  String renew(@PathVariable UUID id, Actor.Citizen citizen) {
    return "redirect:" + renewing.begin(citizen, id).href();
  }

  @Does("licences.renew")
  @PostMapping("/licences/{id}/begin")
  String begin(@PathVariable UUID id, @RequestParam String service, Actor.Citizen citizen) {
    return "redirect:" + renewing.begin(citizen, id, service).href();
  }

  /** The sealed file itself: not one byte of it may differ. */
  @Does("licences.see")
  @GetMapping("/licences/{id}/document")
  ResponseEntity<byte[]> document(@PathVariable UUID id, Actor actor) {
    byte[] pdf = licences.document(actor, id);
    return SealedFile.of(licences.licence(actor, id), pdf);
  }

  private LicenceCard readOnly(Licence licence) {
    return card(licence, new LicenceCard.May(false, null, List.of()));
  }

  private LicenceCard card(Licence licence, Actor actor, Renewing.@Nullable UnderWay underWay) {
    boolean holder = actor instanceof Actor.Citizen;
    var may = new LicenceCard.May(holder && renewing.open(licence), underWay,
        holder ? renewing.services(licence) : List.of());
    return card(licence, may);
  }

  private LicenceCard card(Licence licence, LicenceCard.May may) {
    return new LicenceCard(licence, territory.unit(licence.id().unitId()), licences.today(), may, names);
  }
}
