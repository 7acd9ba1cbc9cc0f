package eg.mahalliyat.licences;

import eg.mahalliyat.licences.LicenceDocument.Fees;
import eg.mahalliyat.platform.Words;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.territory.LocalUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is to be read on a paper: in its own form where its register has one. */
@Component
final class PaperWords {
  private final Words words;
  private final RegisterWords names;
  private final Registers registers;

  PaperWords(Words words, RegisterWords names, Registers registers) {
    this.words = words;
    this.names = names;
    this.registers = registers;
  }

  LicenceDocument document(LocalUnit unit, Making.Matter matter, Request request, Fees fees) {
    PaperHead head = new PaperHead(words.in(Words.ARABIC), unit);
    Licence licence = matter.licence();
    Licence copied = matter.copied();
    if (copied != null) {
      return new CopyPaper(head, names, words).document(licence, copied, request, fees);
    }
    Optional<TemplatePaper> template = TemplatePaper.of(request.service(), licence.id().register());
    if (template.isPresent()) {
      return templated(template.get(), head, licence, request, fees);
    }
    if (!ShopPaper.fits(licence)) {
      return new SheetPaper(head, names).document(licence, request, fees);
    }
    String activity =
        names.value(licence.id().register(), "activity", licence.field("activity"), Words.ARABIC);
    return new ShopPaper(head).document(licence, request, fees, activity);
  }

  private LicenceDocument templated(TemplatePaper template, PaperHead head, Licence it, Request request, Fees fees) {
    var values = new EntryValues(names).of(it, template.output(), head.issuer(), request.id().number().shown());
    return new LicenceDocument(it.id().number(), head.issuer(), template.sheet(values), it.paper().term(), fees,
        head.grounds(it, request, SheetPaper.laws(head.words(), request.service()), List.of()));
  }

  /** The short name of the register in the code. */
  String prefix(Licence licence) {
    return registers.prefix(licence.id().register());
  }

  /** What the seal says that it was set for. */
  String reason() {
    return words.in(Words.ARABIC).of("licence.seal.reason");
  }
}
