package eg.mahalliyat.delivery.web;

import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Request;
import java.util.UUID;

/** What is handed over, as the pages name it. */
public record Output(UUID id, String number, String service, String applicant) {
  static Output of(Web web, Request request) {
    return new Output(request.id().uuid(), request.id().number().shown(),
        request.service().title(web.words().locale()), request.owner().applicant());
  }
}
