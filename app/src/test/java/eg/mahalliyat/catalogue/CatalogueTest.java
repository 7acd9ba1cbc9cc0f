package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
  private static final Locale ARABIC = Locale.of("ar");
  private final Service renewal = new Catalogue(Shipped.services()).current("SHP-02").orElseThrow();
  private final Catalogue catalogue = new Catalogue(List.of(
      renewal, titled("OCC-02", "تجديد رخصة إشغال", "Occupancy licence renewal"),
      titled("REV-02", "سداد مديونية", "Pay a debt"),
      titled("CEM-01", "حجز وتخصيص مدفن", "Booking of a cemetery plot")));

  @ParameterizedTest
  @ValueSource(strings = {
      "تجديد رخصة محل", "تجديد رخصه محل", "تجديد رُخصة المحل", "تجديــد رخصة المحل", "رخصة دكان",
      "تجدبد رخصة محل", "تجديد رخصة مجل",
      "الدكان", "SHP-02", "shp 02", "renew shop", "shop licence", "store expired", "رخصه المحل انتهت"})
  void findsTheShopRenewalFirst(String typed) {
    assertThat(catalogue.search(typed, ARABIC)).first().extracting(Service::code).isEqualTo("SHP-02");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "قطار", "zzzz", "؟!"})
  void findsNothingForNothing(String typed) {
    assertThat(catalogue.search(typed, ARABIC)).isEmpty();
  }

  @Test
  void ranksTheOtherRenewalBehind() {
    assertThat(catalogue.search("تجديد رخصة إشغال", ARABIC)).first().extracting(Service::code).isEqualTo("OCC-02");
    assertThat(catalogue.search("سداد مديونيه", ARABIC)).extracting(Service::code).containsExactly("REV-02");
  }

  @Test
  void keepsEveryVersion() {
    var next = new Service("SHP-02", 2, "other", renewal.definition(), renewal.words());
    var both = new Catalogue(List.of(next, renewal));
    assertThat(both.current("SHP-02")).contains(next);
    assertThat(both.version("SHP-02", 1)).contains(renewal);
    assertThat(both.version("SHP-02", 3)).isEmpty();
    assertThat(both.all()).containsExactly(next);
    assertThatThrownBy(() -> new Catalogue(List.of(
        next, new Service("SHP-02", 2, "third", renewal.definition(), renewal.words()))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Service titled(String code, String ar, String en) {
    return new Service(code, 1, code, renewal.definition(), Map.of(
        "ar", new Words("ar", Map.of("title", ar, "summary", ar)),
        "en", new Words("en", Map.of("title", en, "summary", en))));
  }
}
