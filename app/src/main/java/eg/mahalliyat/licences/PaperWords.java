package eg.mahalliyat.licences;

import eg.mahalliyat.licences.LicenceDocument.Fees;
import eg.mahalliyat.platform.Words;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.territory.LocalUnit;
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

  LicenceDocument document(LocalUnit unit, Licence licence, Request request, Fees fees) {
    PaperHead head = new PaperHead(words.in(Words.ARABIC), unit);
    if (!ShopPaper.fits(licence)) {
      return new SheetPaper(head, names).document(licence, request, fees);
    }
    String activity =
        names.value(licence.id().register(), "activity", licence.field("activity"), Words.ARABIC);
    return new ShopPaper(head).document(licence, request, fees, activity);
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
