package eg.mahalliyat.licences;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF, an independent validator, whether a paper keeps to PDF/A-3u (for archives) and PDF/UA-1 (for voices). */
final class Standards {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Standards() {}

  /** Each rule that is broken, once. */
  static List<String> faults(byte[] pdf) {
    return Stream.of(PDFAFlavour.PDFA_3_U, PDFAFlavour.PDFUA_1).flatMap(flavour -> faults(pdf, flavour)).toList();
  }

  private static Stream<String> faults(byte[] pdf, PDFAFlavour flavour) {
    try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      var result = validator.validate(parser);
      Stream<String> broken = result.getTestAssertions().stream()
          .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
          .map(one -> flavour + ": " + one.getRuleId().getClause() + " " + one.getMessage()).distinct();
      return result.isCompliant() ? Stream.of() : Stream.concat(Stream.of(flavour + ": not kept"), broken);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
