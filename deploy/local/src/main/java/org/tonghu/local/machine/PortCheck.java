package org.tonghu.local.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.tonghu.local.Failure;
import org.tonghu.local.site.Part;

/** Finds a taken port before a part fails on it. */
public final class PortCheck {

    private static final int CONNECT_MILLIS = 300;

    private PortCheck() {}

    public static void mustBeFree(Part part, int port) {
        if (!isFree(port)) {
            throw new Failure(
                    part.zh() + "需要的端口 " + port + " 已被占用；请停止占用它的程序，或用 --port-base 换一组端口",
                    "Port "
                            + port
                            + ", which "
                            + part.id()
                            + " needs, is taken; stop the program that has it or choose others with --port-base");
        }
    }

    public static int anyFree() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Free to listen on, and nobody answers on it through another address of this machine. */
    static boolean isFree(int port) {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
        } catch (IOException _) {
            return false;
        }
        return !answers(address) && !answers(new InetSocketAddress("::1", port));
    }

    private static boolean answers(InetSocketAddress address) {
        try (var socket = new Socket()) {
            socket.connect(address, CONNECT_MILLIS);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
