package eg.mahalliyat.documents.web;

import eg.mahalliyat.documents.Document;
import eg.mahalliyat.documents.Documents;
import eg.mahalliyat.platform.Action;
import eg.mahalliyat.platform.ActionSet;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A paper to look at: its owner's, or the unit's that handles the request. */
@Controller
class DocumentPages implements ActionSet {
  private final Documents documents;

  DocumentPages(Documents documents) {
    this.documents = documents;
  }

  @Override
  public List<Action> actions() {
    return List.of(Action.forSignedIn("documents.see"));
  }

  @Does("documents.see")
  @GetMapping("/documents/{id}")
  ResponseEntity<byte[]> see(Actor actor, @PathVariable UUID id) {
    Documents.Opened opened = documents.open(actor, id);
    Document document = opened.document();
    // Services hide the applicant from some officials, and his file may bear his name: none of them needs it.
    String name = actor instanceof Actor.Staff ? document.neutralName() : document.fileName();
    ContentDisposition disposition = ContentDisposition.inline().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, document.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", policy(document.mediaType()))
        .cacheControl(CacheControl.noStore().cachePrivate())
        .body(opened.content());
  }

  /** Somebody else made the content: no script, no form, no origin. Chrome's PDF viewer does not open in a sandbox. */
  private static String policy(String mediaType) {
    return mediaType.equals("application/pdf") ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'"
        : "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'";
  }
}
