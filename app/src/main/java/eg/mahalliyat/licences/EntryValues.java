package eg.mahalliyat.licences;

import eg.mahalliyat.catalogue.Output;
import eg.mahalliyat.licences.LicenceDocument.Issuer;
import eg.mahalliyat.licences.LicenceDocument.Named;
import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.platform.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What fills the places of a template, in both languages. */
record EntryValues(RegisterWords names) {
  /**
   * Of a register entry.
   *
   * @param request its number, as people know it
   */
  Map<String, Named> of(Licence it, Output output, Issuer issuer, String request) {
    Map<String, Named> values = common(issuer, it.id().number(), it.holder().name(), it.paper().term());
    values.put("request", new Named(request, request));
    output.fields().stream().map(Output::key).forEach(key -> values.putIfAbsent(key, field(it, key)));
    return values;
  }

  /** What every paper has. */
  static Map<String, Named> common(Issuer issuer, String number, String holder, Term term) {
    Map<String, Named> values = new LinkedHashMap<>();
    values.put("number", new Named(number, number));
    values.put("holder", new Named(holder, holder));
    values.put("unit", new Named(issuer.unitAr(), issuer.unitEn()));
    values.put("governorate", new Named(issuer.governorateAr(), issuer.governorateEn()));
    values.put("issued", day(term.issued()));
    values.put("expires", day(term.expires()));
    return values;
  }

  static Named day(@Nullable LocalDate day) {
    return day == null ? new Named("", "") : new Named(LicenceDays.arabic(day), day.toString());
  }

  private Named field(Licence it, String key) {
    String register = it.id().register();
    String kept = it.field(key);
    return new Named(SheetPaper.shown(names.value(register, key, kept, Words.ARABIC)),
        names.value(register, key, kept, Words.ENGLISH));
  }
}
