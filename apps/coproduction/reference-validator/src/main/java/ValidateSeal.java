import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.File;

/** Has the European reference validator judge the seal of a paper, with the platform's certificate as the one that is trusted. */
public class ValidateSeal {
  public static void main(String[] files) {
    CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
    trusted.addCertificate(DSSUtils.loadCertificate(new File(files[1])));
    CommonCertificateVerifier verifier = new CommonCertificateVerifier();
    verifier.setTrustedCertSources(trusted);
    SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new FileDocument(files[0]));
    validator.setCertificateVerifier(verifier);
    SimpleReport report = validator.validateDocument().getSimpleReport();
    for (String id : report.getSignatureIdList()) {
      System.out.println(report.getSignatureFormat(id) + " " + report.getIndication(id));
      report.getAdESValidationErrors(id).forEach(error -> System.out.println("error: " + error.getValue()));
      report.getAdESValidationWarnings(id).forEach(warning -> System.out.println("warning: " + warning.getValue()));
    }
    System.exit(report.getSignaturesCount() == 1 && report.getValidSignaturesCount() == 1 ? 0 : 1);
  }
}
