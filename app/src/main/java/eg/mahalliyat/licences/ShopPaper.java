package eg.mahalliyat.licences;

import eg.mahalliyat.licences.LicenceDocument.Fees;
import eg.mahalliyat.licences.LicenceDocument.Premises;
import eg.mahalliyat.licences.LicenceDocument.Shop;
import eg.mahalliyat.requests.Request;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is printed on the licence of a public shop, from its register entry. */
record ShopPaper(PaperHead head) {
  private static final int MOST_CONDITIONS = 9;

  /** Whether the entry says all that the form of a shop's licence shows. */
  static boolean fits(Licence it) {
    return it.id().register().equals("shop-licence") && it.field("area_m2").matches("\\d{1,9}(\\.\\d{1,6})?")
        && Stream.of("trade_name", "activity", "address").noneMatch(key -> it.field(key).isEmpty());
  }

  /** @param activity in words */
  LicenceDocument document(Licence it, Request request, Fees fees, String activity) {
    Premises premises = new Premises(it.field("address"), new BigDecimal(it.field("area_m2")), stated(it, "hours"));
    Shop shop = new Shop(it.holder().name(), stated(it, "manager"), activity, it.field("trade_name"), premises);
    return new LicenceDocument(it.id().number(), head.issuer(), shop, it.paper().term(), fees,
        head.grounds(it, request, head.words().of("licence.shop.law"), conditions()));
  }

  private List<String> conditions() {
    return IntStream.rangeClosed(1, MOST_CONDITIONS).mapToObj(n -> "licence.shop.condition-" + n)
        .filter(head.words()::has).map(head.words()::of).toList();
  }

  private static @Nullable String stated(Licence it, String field) {
    return it.fields().get(field);
  }
}
