package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.SignIn;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Carries the form of an order to the gateway, as the citizen's browser does. */
final class AtGateway {
  private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\">");

  private final WebApplicationContext platform;
  private final MockMvc mvc;

  AtGateway(WebApplicationContext platform) {
    this.platform = platform;
    mvc = MockMvcBuilders.webAppContextSetup(platform).apply(springSecurity()).build();
  }

  /** @return the number under which the gateway has it now */
  String carry(Actor.Citizen citizen, PaymentOrder order, URI gateway) throws Exception {
    String path = "/bills/" + order.billId() + "/orders/" + order.id() + "/e-finance";
    String page = mvc.perform(get(path).session(session(citizen))).andReturn().getResponse().getContentAsString();
    int begins = page.indexOf("action=\"" + gateway + "\"");
    String form = page.substring(begins, page.indexOf("</form>", begins));
    List<String> fields = new ArrayList<>();
    for (Matcher m = HIDDEN.matcher(form); m.find();) {
      fields.add(m.group(1) + "="
          + URLEncoder.encode(m.group(2).replace("&#43;", "+"), StandardCharsets.UTF_8));
    }
    try (HttpClient http = HttpClient.newHttpClient()) {
      assertThat(http.send(HttpRequest.newBuilder(gateway).header("Content-Type", "application/x-www-form-urlencoded")
          .POST(HttpRequest.BodyPublishers.ofString(String.join("&", fields))).build(),
          HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }
    return order.channel().merchantRef().substring(16);
  }

  private MockHttpSession session(Actor actor) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    MockHttpSession session = new MockHttpSession();
    request.setSession(session);
    platform.getBean(SignIn.class).begin(actor, request, new MockHttpServletResponse());
    SecurityContextHolder.clearContext();
    return session;
  }
}
