package vn.quantriet.job;

import org.springframework.boot.SpringApplication;
import vn.quantriet.QuanTriet;

/** A node of its own process; whoever starts it says in its environment which database and how fast. */
final class Node {

    private Node() {}

    public static void main(String[] arguments) {
        SpringApplication.run(new Class<?>[] {QuanTriet.class, Counting.Offered.class}, arguments);
    }
}
