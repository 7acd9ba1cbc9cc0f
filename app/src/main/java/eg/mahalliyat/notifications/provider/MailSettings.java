package eg.mahalliyat.notifications.provider;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * E-mail ({@code mahalliyat.mail.*}); the server is set by {@code spring.mail.*}.
 *
 * @param from the address that letters come from
 */
@ConfigurationProperties("mahalliyat.mail")
record MailSettings(@DefaultValue("no-reply@mahalliyat.example") String from) {}
