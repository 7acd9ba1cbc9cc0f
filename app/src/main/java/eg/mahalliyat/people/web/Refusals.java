package eg.mahalliyat.people.web;

import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import java.util.Map;

/** Brings a refusal to the field that mends it. */
final class Refusals {
  private static final Map<String, String> FIELDS = Map.ofEntries(
      Map.entry("people.admin.username-taken", "username"), Map.entry("people.kin.own-taken", "nationalId"),
      Map.entry("people.kin.himself", "nationalId"), Map.entry("people.kin.declared", "nationalId"),
      Map.entry("people.admin.department", "department"), Map.entry("people.admin.role-above", "role"),
      Map.entry("people.admin.role-there", "role"), Map.entry("people.admin.post-there", "role"),
      Map.entry("people.admin.days", "from"), Map.entry("people.delegation.days", "from"),
      Map.entry("people.delegation.not-his", "role"), Map.entry("people.delegation.elsewhere", "to"),
      Map.entry("people.delegation.himself", "to"), Map.entry("people.leave.there", "from"),
      Map.entry("people.leave.stand-in", "to"));

  private Refusals() {}

  /**
   * The form with the sentence at its field.
   *
   * @throws Conflict the refusal itself when no field mends it
   */
  static Form at(Form form, Conflict refused, Web web) {
    String field = FIELDS.get(refused.reasonKey());
    if (field == null) {
      throw refused;
    }
    return form.wrong(field, web.t(refused.reasonKey(), refused.about()));
  }
}
