package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Definition;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.pictures.ProcedurePicture;
import eg.mahalliyat.platform.web.Link;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What the guide page says of a service, in the reader's language.
 *
 * @param structured the same for search engines, as JSON-LD
 */
public record Guide(Service service, Words words, Head head, Work work, List<FeeRow> fees, Around around,
    String structured) {
  /**
   * @param category with the page of its services
   * @param term how long the law gives the office
   * @param trust how far that can be trusted, in words
   * @param notOpen why it cannot be begun yet; empty when it can
   * @param here for which place all this is said
   */
  public record Head(Link category, String term, String trust, List<String> laws, String notOpen, Here here) {}

  /** What has to be brought, done and is given. */
  public record Work(List<PaperRow> papers, List<TaskRow> tasks, List<OutputRow> outputs, ProcedurePicture picture) {}

  public record Around(List<Shelf.Card> related, List<Link> events) {}

  static Guide of(Service service, Here here, Around around, Web web, LocalDate today, StructuredData data) {
    Locale locale = web.words().locale();
    Words words = service.words(locale);
    Definition definition = service.definition();
    var category = new Link(Shelf.category(service, locale), "/services/categories/" + definition.about().category());
    String why = definition.about().notOpen();
    var head = new Head(category, Said.term(definition.procedure().decideWithin(), web),
        web.t("catalogue.trust-" + definition.procedure().mark().letter()),
        definition.about().laws().stream().map(law -> Said.law(law, words, web)).toList(),
        why.isEmpty() ? "" : words.text("not-open." + why), here);
    var work = new Work(definition.papers().stream().map(paper -> PaperRow.of(paper, words)).toList(),
        definition.procedure().stages().values().stream().flatMap(stage -> stage.tasks().stream())
            .map(task -> TaskRow.of(task, words, web)).toList(),
        definition.outputs().values().stream().map(output -> OutputRow.of(output, words, web)).toList(),
        ProcedurePicture.of(web, definition.procedure(), words::find));
    return new Guide(service, words, head, work, FeeRow.all(service, words, web, today, here.code()), around,
        data.of(service, locale, today));
  }

  /** True when a figure on the page is only an example. */
  public boolean illustrative() {
    return fees.stream().anyMatch(fee -> fee.ground().mark() == Mark.ILLUSTRATIVE);
  }

  /** True when it can be begun, in the place for which the page is read. */
  public boolean open() {
    return service.open() && !head.here().closed();
  }

  /** True when it begins from something that is on a register already. */
  public boolean onRegister() {
    return service.definition().about().subject() != null;
  }

  /** Where this page is, without the host. */
  public String address() {
    return "/services/" + service.code() + head.here().query();
  }

  /** Where an application begins. */
  public String startHref() {
    return onRegister() ? "/licences?for=" + service.code() : "/apply/" + service.code() + head.here().query();
  }
}
