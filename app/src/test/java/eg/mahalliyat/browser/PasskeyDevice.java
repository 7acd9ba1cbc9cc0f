package eg.mahalliyat.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** The device that a browser asks for passkeys, played by Chromium itself: it keeps real keys, and signs. */
public final class PasskeyDevice {
  private PasskeyDevice() {}

  /** @param verifies whether it asks for the finger of its owner, and finds it right */
  public static void plugInto(Browser browser, boolean verifies) {
    CDPSession devices = browser.page().context().newCDPSession(browser.page());
    devices.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", verifies);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject device = new JsonObject();
    device.add("options", options);
    devices.send("WebAuthn.addVirtualAuthenticator", device);
  }
}
