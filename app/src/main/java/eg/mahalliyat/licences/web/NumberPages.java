package eg.mahalliyat.licences.web;

import eg.mahalliyat.licences.RegisterWords;
import eg.mahalliyat.licences.Verdict;
import eg.mahalliyat.licences.Verification;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.VerifyLimit;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.ArabicText;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Checks a paper by what is written on it, where its code cannot be read. Hit and miss are alike but for what they say. */
@Controller
class NumberPages {
  /** More than the longest answer in any language. */
  private static final int SIZE = 1_000;

  private final Verification verification;
  private final VerifyLimit limit;
  private final RegisterWords names;

  NumberPages(Verification verification, VerifyLimit limit, RegisterWords names) {
    this.verification = verification;
    this.limit = limit;
    this.names = names;
  }

  @Does("licences.verify")
  @GetMapping("/verify/number")
  ModelAndView ask(@ModelAttribute("web") Web web) {
    return page(web, Form.empty(), HttpStatus.OK);
  }

  @Does("licences.verify")
  @PostMapping("/verify/number")
  ModelAndView check(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request,
      @ModelAttribute("web") Web web) {
    if (!limit.allowsNumber(request)) {
      throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }
    Form form = Form.of(sent);
    String number = ArabicText.westernDigits(ArabicText.tidy(form.value("number")));
    Optional<LocalDate> issued = form.date("issued");
    form = verification.registers().contains(form.value("kind")) ? form
        : form.wrong("kind", web.t("verify.number.kind-wrong"));
    form = number.isEmpty() || number.length() > 24 ? form.wrong("number", web.t("verify.number.number-wrong")) : form;
    form = issued.isEmpty() ? form.wrong("issued", web.t("verify.number.issued-wrong")) : form;
    if (form.hasErrors()) {
      return page(web, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Optional<Verdict.Known> known = verification.numbered(form.value("kind"), number, issued.orElseThrow());
    return page(web, form, HttpStatus.OK).addObject("answer", known.map(it -> answer(web, it)).orElseGet(() -> none(web)));
  }

  private static NumberAnswer answer(Web web, Verdict.Known it) {
    String key = it.standing().key();
    return even(it.look(), web.t("verify.is." + key), web.t("verify.so." + key));
  }

  private static NumberAnswer none(Web web) {
    return even("bad", web.t("verify.number.none"), web.t("verify.number.none-so"));
  }

  /** The words and the class of the look are all that differs between two answers. */
  private static NumberAnswer even(String look, String title, String sentence) {
    int said = (look + title + sentence).getBytes(StandardCharsets.UTF_8).length;
    return new NumberAnswer(look, title, sentence, "0".repeat(Math.max(0, SIZE - said)));
  }

  private ModelAndView page(Web web, Form form, HttpStatus status) {
    List<Option> kinds = verification.registers().stream()
        .map(register -> new Option(register, names.title(register, web.words().locale()))).toList();
    return new ModelAndView("licences/number", Map.of("form", form, "kinds", kinds), status);
  }
}
