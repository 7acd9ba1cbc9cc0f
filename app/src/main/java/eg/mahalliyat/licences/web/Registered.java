package eg.mahalliyat.licences.web;

import eg.mahalliyat.people.Identity;
import eg.mahalliyat.people.Person;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.RegisterNumber;
import java.util.Map;

/** Which company a holder is, in words: two may have one name, and none has the number of another. */
final class Registered {
  private Registered() {}

  /** Empty for a citizen. */
  static String of(Web web, Person holder) {
    return holder.identity() instanceof Identity.OfCompany(RegisterNumber number)
        ? web.t("licences.acting.company",
            Map.of("number", "\u2066" + number.digits() + "\u2069", "office", number.office())) : "";
  }
}
