package eg.mahalliyat.payments.provider.fawry;

import org.springframework.stereotype.Component;

/** The accounts that speak Fawry's protocol: Fawry's own, and Fawry Dahab's as a second merchant (domain.md 4.2). */
@Component
final class FawryAccounts {
  private final FawryAccount fawry;
  private final FawryAccount dahab;

  FawryAccounts(FawrySettings fawry, FawryDahabSettings dahab) {
    this.fawry = new FawryAccount("fawry", fawry);
    this.dahab = new FawryAccount("fawry-dahab", dahab.asFawry());
  }

  FawryAccount fawry() {
    return fawry;
  }

  FawryAccount dahab() {
    return dahab;
  }
}
