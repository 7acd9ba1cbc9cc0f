package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Definition;
import eg.mahalliyat.catalogue.Paper;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.LegalTerm;
import eg.mahalliyat.procedure.TaskDefinition;
import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.tariff.Published;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the guide page says of a service, in the reader's language.
 *
 * @param term how long the law gives the office
 * @param startHref where an application begins
 * @param onRegister true when it begins from something that is on a register already
 */
public record Guide(Service service, Words words, String category, List<PaperLine> papers, List<TaskLine> tasks,
    List<Fee> fees, String term, List<String> laws, String startHref, boolean onRegister) {
  private static final Pattern FIXED = Pattern.compile("egp\\('?(\\d+(?:\\.\\d{1,2})?)'?\\)");

  /** A paper; conditional when only some applicants need it. */
  public record PaperLine(String title, String hint, boolean onFile, boolean conditional, boolean original) {}

  /** A task of the procedure: what, who, how long; the last may be empty. */
  public record TaskLine(String title, String who, String within) {}

  /**
   * A fee.
   *
   * @param amount in words when it is the same for all, otherwise empty
   */
  public record Fee(String title, String amount, String formula, String law, Mark mark) {}

  static Guide of(Service service, Web web, LocalDate today) {
    Words words = service.words(web.words().locale());
    Definition definition = service.definition();
    boolean onRegister = definition.about().subject() != null;
    return new Guide(service, words, Shelf.category(service, web.words().locale()),
        definition.papers().stream().map(p -> paper(p, words)).toList(),
        definition.procedure().stages().values().stream().flatMap(s -> s.tasks().stream())
            .map(t -> task(t, words, web)).toList(),
        definition.tariff().stages().stream().flatMap(s -> definition.tariff().published(s, today).stream())
            .map(f -> fee(f, words, web)).toList(),
        term(definition.procedure().decideWithin(), web),
        definition.about().laws().stream().map(l -> law(l, words, web)).toList(),
        onRegister ? "/licences?for=" + service.code() : "/apply/" + service.code(), onRegister);
  }

  /** True when a figure on the page is only an example. */
  public boolean illustrative() {
    return fees.stream().anyMatch(f -> f.mark() == Mark.ILLUSTRATIVE);
  }

  private static PaperLine paper(Paper paper, Words words) {
    String key = "documents." + paper.key();
    return new PaperLine(words.text(key + ".title"), words.find(key + ".hint").orElse(""), !paper.uploaded(),
        paper.required() != null, paper.uploaded() && paper.upload().originalAtCounter());
  }

  private static TaskLine task(TaskDefinition task, Words words, Web web) {
    String role = task.doer().role();
    String who = switch (task.kind()) {
      case COMPLETION, PAYMENT -> words.text("roles.applicant");
      default -> role == null ? web.t("catalogue.platform") : words.find("roles." + role).orElse(role);
    };
    LegalTerm within = task.timing().within();
    return new TaskLine(words.text("tasks." + task.id()), who, within == null ? "" : term(within, web));
  }

  private static Fee fee(Published fee, Words words, Web web) {
    Matcher fixed = FIXED.matcher(fee.formula().strip());
    String amount = fixed.matches() ? web.money(Money.ofPounds(new BigDecimal(fixed.group(1)))) : "";
    return new Fee(words.text("fees." + fee.key()), amount, fee.formula(), law(fee.legal(), words, web), fee.mark());
  }

  private static String law(String number, Words words, Web web) {
    return words.find("laws." + number)
        .map(name -> web.t("catalogue.law", Map.of("number", number, "name", name))).orElse(number);
  }

  private static String term(LegalTerm term, Web web) {
    return web.t("catalogue.days-" + switch (term.kind()) {
      case WORKING -> "working";
      case CALENDAR -> "calendar";
    }, "days", term.days());
  }
}
