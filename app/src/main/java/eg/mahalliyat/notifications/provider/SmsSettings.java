package eg.mahalliyat.notifications.provider;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The SMS provider ({@code mahalliyat.sms.*}).
 *
 * @param systemId empty switches SMS off: messages wait and then fail
 * @param sender the registered name that stands on the phone, 3 to 11 Latin letters
 * @param answer how long to wait for the provider's answer
 */
@ConfigurationProperties("mahalliyat.sms")
record SmsSettings(@DefaultValue("127.0.0.1") String host, @DefaultValue("2775") int port,
    @DefaultValue("") String systemId, @DefaultValue("") String password,
    @DefaultValue("Mahalliyat") String sender, @DefaultValue("5s") Duration answer) {}
