package eg.mahalliyat.licences;

import eg.mahalliyat.licences.LicenceDocument.Grounds;
import eg.mahalliyat.licences.LicenceDocument.Issuer;
import eg.mahalliyat.platform.Words;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.territory.LocalUnit;
import java.util.List;

/** What all papers have in common: who issues them and what they rest on. */
record PaperHead(Words.In words, LocalUnit unit) {
  Issuer issuer() {
    return new Issuer(unit.nameAr(), unit.nameEn(), unit.governorate().nameAr(), unit.governorate().nameEn());
  }

  Grounds grounds(Licence it, Request request, String law, List<String> conditions) {
    // The entry's version grows with this very paper.
    return new Grounds(request.id().number().shown(), law, conditions, it.stored().version() + 1, it.illustrative());
  }
}
