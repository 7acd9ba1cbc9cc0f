package eg.mahalliyat.licences.web;

import eg.mahalliyat.licences.Disclosed;
import eg.mahalliyat.licences.Licence;
import eg.mahalliyat.licences.Licences;
import eg.mahalliyat.licences.RegisterWords;
import eg.mahalliyat.licences.Shares;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.Settings;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Web;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a holder shows his licence to others: links that end, and what everybody sees who checks the code. */
@Controller
class SharePages {
  private final Shares shares;
  private final Licences licences;
  private final RegisterWords names;
  private final Settings settings;
  private final InstantSource clock;

  SharePages(Shares shares, Licences licences, RegisterWords names, Settings settings, InstantSource clock) {
    this.shares = shares;
    this.licences = licences;
    this.names = names;
    this.settings = settings;
    this.clock = clock;
  }

  @Does("licences.share")
  @GetMapping("/licences/{id}/shares")
  ModelAndView all(@PathVariable UUID id, Actor.Citizen holder, @ModelAttribute("web") Web web) {
    return page(web, holder, licences.licence(holder, id), Form.empty().with("days", "7"));
  }

  /** Answers with the page itself and no redirection: the link is shown this once and kept nowhere, no session either. */
  @Does("licences.share")
  @PostMapping("/licences/{id}/shares")
  ModelAndView make(@PathVariable UUID id, Actor.Citizen holder, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Licence licence = licences.licence(holder, id);
    Form form = Form.of(sent);
    if (Shares.DAYS.stream().noneMatch(days -> form.value("days").equals(days.toString()))) {
      ModelAndView again = page(web, holder, licence, form.wrong("days", web.t("licences.share.days-wrong")));
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    String secret = shares.make(holder, licence, Integer.parseInt(form.value("days")),
        form.values().getOrDefault("shows", List.of()));
    return page(web, holder, licence, Form.empty().with("days", "7"))
        .addObject("link", settings.publicUrl() + "/share/" + secret);
  }

  @Does("licences.share")
  @PostMapping("/licences/{id}/shares/{share}/end")
  String end(@PathVariable UUID id, @PathVariable UUID share, Actor.Citizen holder) {
    shares.end(holder, licences.licence(holder, id).id().uuid(), share);
    return "redirect:/licences/" + id + "/shares";
  }

  @Does("licences.share")
  @PostMapping("/licences/{id}/public")
  String show(@PathVariable UUID id, Actor.Citizen holder, @RequestParam MultiValueMap<String, String> sent) {
    shares.show(holder, licences.licence(holder, id), Form.of(sent).values().getOrDefault("publicly", List.of()));
    return "redirect:/licences/" + id + "/shares";
  }

  private ModelAndView page(Web web, Actor.Citizen holder, Licence licence, Form form) {
    UUID id = licence.id().uuid();
    String register = licence.id().register();
    List<Option> days = Shares.DAYS.stream()
        .map(it -> new Option(it.toString(), web.t("licences.share.days", "days", it))).toList();
    return new ModelAndView("licences/shares", Map.of("licence", licence, "form", form, "days", days,
        "title", names.title(register, web.words().locale()),
        "shows", FieldRows.options(web, names, register, shares.choices(licence)),
        "publicly", FieldRows.options(web, names, register, Disclosed.choices(licence)),
        "shown", Form.of(Map.of("publicly", List.copyOf(shares.shown(holder, id)))),
        "shares", shares.of(holder, id), "now", clock.instant()));
  }
}
