package eg.mahalliyat.licences;

import eg.mahalliyat.licences.LicenceDocument.Fees;
import eg.mahalliyat.licences.LicenceDocument.Grounds;
import eg.mahalliyat.licences.LicenceDocument.Issuer;
import eg.mahalliyat.licences.LicenceDocument.Premises;
import eg.mahalliyat.licences.LicenceDocument.Shop;
import eg.mahalliyat.platform.Words;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.territory.LocalUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is printed on the licence of a public shop, from its register entry. */
record ShopPaper(Words.In words, LocalUnit unit) {
  private static final int MOST_CONDITIONS = 9;

  LicenceDocument document(Licence it, Request request, Fees fees) {
    Premises premises = new Premises(it.field("address"), new BigDecimal(it.field("area_m2")), stated(it, "hours"));
    Shop shop = new Shop(it.holder().name(), stated(it, "manager"), it.field("activity"), it.field("trade_name"),
        premises);
    // The entry's version grows with this very paper.
    Grounds grounds = new Grounds(request.id().number().shown(), words.of("licence.shop.law"), conditions(),
        it.stored().version() + 1, it.illustrative());
    return new LicenceDocument(it.id().number(), issuer(), shop, it.paper().term(), fees, grounds);
  }

  private Issuer issuer() {
    return new Issuer(unit.nameAr(), unit.nameEn(), unit.governorate().nameAr(), unit.governorate().nameEn());
  }

  private List<String> conditions() {
    return IntStream.rangeClosed(1, MOST_CONDITIONS).mapToObj(n -> "licence.shop.condition-" + n).filter(words::has)
        .map(words::of).toList();
  }

  private static @Nullable String stated(Licence it, String field) {
    return it.fields().get(field);
  }
}
