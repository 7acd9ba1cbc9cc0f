package eg.mahalliyat.reconciliation.web;

import eg.mahalliyat.people.Role;
import eg.mahalliyat.payments.PaymentDesk;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.reconciliation.Discrepancies;
import eg.mahalliyat.reconciliation.Discrepancy;
import eg.mahalliyat.reconciliation.Statement;
import eg.mahalliyat.reconciliation.ProviderStatements;
import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.Money;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** ProviderStatements of providers are taken over, and looked at. */
@Controller
class StatementPages {
  private final ProviderStatements statements;
  private final Discrepancies discrepancies;
  private final PaymentDesk payments;

  StatementPages(ProviderStatements statements, Discrepancies discrepancies, PaymentDesk payments) {
    this.statements = statements;
    this.discrepancies = discrepancies;
    this.payments = payments;
  }

  @Does("reconciliation.look")
  @GetMapping("/reconciliation")
  ModelAndView desk(Actor.Staff official) {
    return new ModelAndView("reconciliation/desk", Map.of("statements", statements.latest(official),
        "open", discrepancies.open(official), "takes", takes(official)));
  }

  @Does("reconciliation.look")
  @GetMapping("/reconciliation/statements/{id}")
  ModelAndView statement(Actor.Staff official, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID after) {
    List<Discrepancy> page = discrepancies.of(official, id, after);
    return new ModelAndView("reconciliation/statement", new HashMap<>(Map.of("statement",
        statements.statement(official, id), "page", page,
        "next", page.size() == Discrepancies.PAGE ? page.getLast().id().toString() : "")));
  }

  @Does("reconciliation.take")
  @GetMapping("/reconciliation/take")
  ModelAndView form(@ModelAttribute("web") Web web) {
    return form(web, Form.empty(), HttpStatus.OK);
  }

  @Does("reconciliation.take")
  @PostMapping("/reconciliation/take")
  Object take(Actor.Staff official, @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam MultiValueMap<String, String> sent, @ModelAttribute("web") Web web) throws IOException {
    Form form = Form.of(sent);
    Optional<Money> gross = Money.typed(form.value("gross"));
    Optional<Integer> rows = whole(form.value("rows"));
    if (!payments.providers().contains(form.value("provider"))) {
      form = form.wrong("provider", web.t("reconciliation.wrong.provider"));
    }
    if (form.date("day").isEmpty()) {
      form = form.wrong("day", web.t("reconciliation.wrong.day"));
    }
    if (rows.isEmpty()) {
      form = form.wrong("rows", web.t("reconciliation.wrong.rows"));
    }
    if (gross.isEmpty()) {
      form = form.wrong("gross", web.t("reconciliation.wrong.gross"));
    }
    if (file == null || file.isEmpty()) {
      form = form.wrong("file", web.t("reconciliation.wrong.file"));
    }
    if (form.hasErrors() || file == null) {
      return form(web, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var control = new ProviderStatements.Control(rows.orElseThrow(), gross.orElseThrow());
    return switch (statements.take(official, form.value("provider"), form.date("day").orElseThrow(), control,
        file.getBytes())) {
      case ProviderStatements.Result.Done(var taken) -> "redirect:/reconciliation/statements/" + taken.id();
      case ProviderStatements.Result.Refused(var why) ->
          form(web, form.wrong("file", sentence(web, why)), HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  private static String sentence(Web web, Statement.Wrong why) {
    String what = web.t("reconciliation.fault." + why.fault(), why.places());
    return why.line() == 0 ? what : web.t("reconciliation.fault-at", Map.of("line", why.line(), "what", what));
  }

  private static Optional<Integer> whole(String text) {
    String digits = ArabicText.westernDigits(text).replaceAll("[,\u066C\\s]", "");
    return digits.matches("\\d{1,7}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }

  private ModelAndView form(Web web, Form form, HttpStatus status) {
    List<Option> providers = payments.providers().stream()
        .map(provider -> new Option(provider, web.t("payments.provider." + provider))).toList();
    return new ModelAndView("reconciliation/take", Map.of("form", form, "providers", providers), status);
  }

  private static boolean takes(Actor.Staff official) {
    return official.unitId() == ProviderStatements.OFFICE && official.roles().contains(Role.FINANCE_OFFICER.code());
  }
}
