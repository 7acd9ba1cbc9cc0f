package eg.mahalliyat.grievances.web;

import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.ArabicText;

/** What people write at length. */
final class Written {
  static final int LONGEST = 4000;
  private static final int SHORTEST = 10;

  private Written() {}

  /** Without what cannot be seen, and not longer than it is kept. */
  static String text(Form form, String field) {
    String visible = ArabicText.visible(form.value(field)).strip();
    return visible.substring(0, Math.min(visible.length(), LONGEST));
  }

  /** The form with a complaint when too little was written. */
  static Form wanted(Form form, String field, Web web) {
    return text(form, field).length() < SHORTEST ? form.wrong(field, web.t("grievances.write-more")) : form;
  }
}
