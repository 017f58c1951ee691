package io.dukon.it;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Has the installation running before a test is sent into its server; inside the server there is nothing to do. */
class RunningInstallation implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        if (System.getProperty("jboss.server.base.dir") == null) {
            Installation.require();
            System.setProperty("dukon.it.management", Integer.toString(Installation.MANAGEMENT));
        }
    }
}
