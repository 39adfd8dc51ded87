/** First names that are hardly ever another word, as they are given in the Netherlands, also to people whose family came from elsewhere. */
export const voornamen: ReadonlySet<string> = new Set(
  `Aad Aadil Aafke Aart Abdel Abdelkader Abdellah Abdi Abdul Abdullah Abebe Achmed Achraf Adam Adil Adnan Adriaan Adriana Adrie Afra Agnes Agnieszka
  Ahmed Ahmet Aicha Aida Aisha Albert Alberto Alex Alexander Alexandra Alfons Alfred Ali Alice Alicia Alida Alina Amal Amalia Amanda Amber Amelie
  Amin Amina Amine Amir Amira Ana Anass Andre Andrea Andreas Andrei Andries Andrzej André Anita Anja Anke Ankie Anna Annabel Anne Anneke Annelies
  Anneloes Annemarie Annemieke Annet Annette Annick Annie Annika Anouk Antje Antoine Anton Antonia Antonio Antoon Appie Aras Arend Arian Ariana Arie
  Arjan Arjen Arno Arnold Aron Arthur Artur Ashley Asli Astrid Aukje Ayaan Ayaz Ayla Ayman Ayoub Ayse Aysel Aziz Aziza Babette Badr Barbara Barry
  Bart Bartosz Bas Bastiaan Bea Beatrix Beau Bel Bella Ben Benjamin Bente Berend Bernadette Bernard Bert Berta Bertus Bettina Betty Bianca Bilal
  Birgit Bjorn Björn Bob Bogdan Boris Boudewijn Bowie Brahim Bram Brandon Brenda Brian Brigitte Britt Bruno Burak Busra Camiel Carina Carla Carlijn
  Carlo Carlos Carmen Carola Carolien Caroline Casper Catharina Cato Cecile Cees Celine Cemal Chaima Chantal Charlotte Chayenne Chiel Chris Christa
  Christel Christiaan Christian Christien Christina Christine Cihan Cindy Clara Claudia Coby Coen Colin Connie Cor Corinne Cornelia Cornelis Corrie
  Cynthia Daan Dagmar Damian Damla Daniel Daniela Danielle Danique Daniël Daniëlle Danny Daphne Dario David Davy Debbie Debora Deborah Demi Denise
  Deniz Dennis Derk Derya Desi Diana Diede Diederik Dieke Dieuwertje Dilan Dilara Dimitri Dina Dinand Dineke Dion Dirk Djamel Dolf Dominique Dora
  Dorien Doris Douwe Driss Dylan Désirée Edith Eduard Edward Edwin Eefje Eelco Eli Elif Elin Eline Elisa Elisabeth Elise Elizabeth Ella Ellen Elly Els
  Elsa Elsbeth Elske Elvira Emiel Emil Emilia Emily Emine Emir Emma Emmy Emre Enes Engin Eric Erik Erika Erna Ernst Erwin Esmee Esmée Esra Estelle
  Ester Esther Etienne Eva Evelien Eveline Evelyn Evert Evi Evy Ewa Ewout Fabian Fabienne Fadoua Faisal Farah Farid Farida Fatih Fatiha Fatima Fatma
  Fay Feike Felix Femke Fenna Ferdi Ferdinand Ferry Fien Filip Finn Fleur Floor Floortje Flora Floris Fons Fouad Francien Francis Franciscus Frank
  Franka Frans Fransje Fred Frederik Freek Freya Frida Frits Froukje Féline Gabriel Gea Geert Geertje Geertruida Gemma Georg George Gerard Gerben
  Gerda Gerlinde Gerrie Gerrit Gert Gerwin Gijs Gilles Gina Giovanni Gizem Glenn Godelieve Gonny Greet Greetje Greta Guido Gustaaf Guus Guusje Habib
  Hadi Hafid Hajar Hakan Halil Halima Hamid Hamza Hanan Hanna Hannah Hanneke Hannie Hans Harald Harm Harold Harry Hasan Hassan Hatice Hayat Hedwig
  Heidi Hein Heleen Helen Helena Helga Helma Hendrik Hendrika Henk Hennie Henny Henri Henriette Herman Hermien Hester Hicham Hidde Hilda Hilde Hind
  Houda Hubert Hugo Huib Huseyin Hülya Hüseyin Ibrahim Ida Ies Iet Ikram Ilham Ilias Ilona Ilse Ilyas Iman Imane Imran Ines Inez Inge Ingeborg Ingmar
  Ingrid Ipek Irem Irena Irene Irina Iris Irma Isa Isaac Isabel Isabella Isabelle Ismael Ismail Ivan Ivo Ivonne Iwona Jaap Jaco Jacob Jacoba Jacobus
  Jacqueline Jacques Jade Jaimy Jakob Jakub Jamal James Jamie Jamila Jan Jana Jane Janice Janine Janna Janneke Jannes Jannie Janny Jantje Janus Jara
  Jari Jarno Jasmijn Jasmin Jasmina Jason Jasper Javi Jawad Jaxon Jayden Jayson Jean Jeanette Jeanine Jeanne Jeff Jeffrey Jelena Jelle Jelmer
  Jennifer Jenny Jens Jeremy Jerney Jeroen Jerry Jerzy Jesper Jesse Jessica Jessie Jessy Jesus Jetske Jette Jill Jim Jimmy Jip Jitske Jo Joachim Joan
  Joana Joanna Jochem Joel Joep Joey Johan Johanna Johannes John Johnny Joke Jola Jolanda Jolande Jolien Jolijn Jonas Jonathan Joop Joost Jordan
  Jordi Jordy Jorg Jorien Jorik Joris Jorn Jorrit Jos Josef Josefien Josephine Joshua Josien Josine José Joy Joyce Joël Juan Judith Julia Julian
  Juliana Julie Juliette Julius Jur Jurgen Jurre Jurriaan Justin Justyna Jutta Jörg Jürgen Kaan Kai Kaj Karel Karim Karima Karin Karina Karlijn
  Karsten Kasper Katarzyna Kate Katinka Katja Kaylee Kayleigh Kees Keith Kelly Kemal Kenan Kenneth Kerem Kevin Khadija Khalid Kiara Kiki Kim Kimberly
  Kirsten Kjeld Klaartje Klaas Klaudia Klazien Koen Koert Koos Korneel Kristel Kristian Kristof Krystyna Krzysztof Kyan Kyra Laila Lamia Lana Lara
  Lars Latifa Laura Laure Laurens Laurie Lea Leen Leendert Leentje Leila Lena Leo Leon Leonie Leontien Leroy Levi Leyla Lia Liam Lianne Lidia Lidwien
  Lieke Lies Liesbeth Liese Lieselotte Liesje Lieve Lili Lilian Lily Lina Linda Lindsay Lisa Lisanne Lisette Lize Lizzy Loes Lois Lola Lonneke
  Lorenzo Lotje Lotte Louis Louisa Louise Lourens Lowie Luc Luca Lucas Lucia Lucien Ludo Luigi Luis Lukas Luke Luna Luuk Lyam Lydia Lynn Maaike
  Maarten Maartje Maas Mabel Machiel Machteld Madelief Madelon Magda Maher Mahmoud Mahmut Malak Malgorzata Malika Malou Manon Manuel Manuela Marc
  Marcel Marcella Marcin Marco Marek Maren Margaretha Margot Margreet Margriet Maria Mariam Marian Marianne Marie Marieke Marielle Marije Marijke
  Marijn Marilyn Marina Mario Marion Maris Mariska Marisol Marit Marita Mariëlle Marja Marjan Marjolein Marjolijn Marjon Marleen Marlene Marlies
  Marloes Marlon Marlou Marnix Marouane Marta Marten Martha Martien Martijn Martin Martina Martine Marwa Marwan Maryam Mateusz Mathieu Mathijs
  Mathilde Matthias Matthijs Maud Maureen Maurice Maurits Max Maxim Maxime Mayra Medina Mehdi Mehmet Meike Melanie Meliha Melina Melisa Melissa Melle
  Menno Meryem Mia Michael Michaela Michal Michaël Michel Michelle Michiel Mick Mieke Mien Mies Miguel Mihai Mikail Mike Mila Milan Mildred Milou
  Mina Minke Minoes Mira Miranda Mireille Miriam Mirjam Mirko Mirte Mirthe Mitch Mo Mohamed Mohammad Mohammed Mohamud Monica Moniek Monika Monique
  Mourad Mozes Muhammad Muhammed Murat Mustafa Mustapha Myra Myrna Myrthe Nabil Nada Nadia Nadine Naima Nancy Naomi Naoual Natalia Natalie Natascha
  Natasja Nathalie Nathan Nawal Nel Nelleke Nellie Nelly Nelson Nena Nicky Nico Nicolaas Nicole Nicoline Niek Niels Niene Nienke Nigel Nihal Nikita
  Nikki Nils Nina Noa Noah Noor Noortje Nora Nordin Noud Nour Noura Nova Noémi Noë Noëlle Nuray Nynke Oguz Okan Olaf Ole Oleksandr Olena Olga Olivia
  Olivier Omar Oscar Osman Otis Otto Pamela Pascal Pascalle Patrice Patricia Patrick Patryk Paul Paula Paulien Paulina Pauline Pawel Pedro Peggy
  Perry Peter Petra Phileine Philip Philippe Philou Piet Pieter Pieternel Pietje Pim Piotr Pleun Priscilla Quincy Quint Quinten Rabia Rachel Rachid
  Rachida Rafael Raffi Rahma Ramazan Ramon Ramona Randy Raoul Raphael Rashid Raymond Rebecca Rein Reinder Reinier Reinoud Rembrandt Remco Remy Renate
  Rene Renske René Renée Resul Ria Riad Rianne Ricardo Richard Rick Rico Rida Rik Rikkert Rina Rinus Rita Rob Robbert Robbie Robert Roberto Robin
  Rodney Roel Roelof Roger Rogier Roland Rolf Romana Romy Ron Ronald Ronja Ronnie Ronny Rosa Rosalie Rosanne Rosita Roxanne Roy Ruben Rudi Rudolf
  Rudy Rui Ruth Ruud Ryan Rémi Saar Saartje Sabina Sabine Sabrina Sacha Safae Safouan Said Saida Salah Salim Salima Sally Salma Salomé Sam Samantha
  Sami Samir Samira Samuel Sander Sandra Sandy Sanna Sanne Santiago Sara Sarah Sarina Sascha Saskia Sebastiaan Sebastian Selim Selina Selma Semih
  Semra Serdar Serena Sergio Serkan Seyma Sharon Sharona Sheila Shirley Sibel Siebe Siem Sien Sietske Sigrid Silke Silvana Silvia Simon Simone Sinan
  Sjaak Sjaan Sjef Sjoerd Sjon Sjors Sjoukje Sofia Sofian Sofie Sofyan Solange Sonja Sophia Sophie Soraya Souad Soufiane Stacey Stan Stef Stefan
  Stefanie Stein Stella Stephan Stephanie Steven Stijn Sue Suleyman Sultan Sumeyye Susan Susanne Suus Suzan Suzanne Sven Svenja Swen Sylvana Sylvia
  Sytske Süleyman Taha Tamar Tamara Tanja Tarik Tatjana Ted Teun Teunis Teuntje Thea Theo Theodora Theresa Therese Thierry Thijmen Thijs Thomas Tibor
  Tiffany Tijmen Tijn Tijs Tilly Tim Timo Timothy Tina Tineke Titia Titus Tjarda Tjeerd Tjitske Tobias Tolga Tom Tomasz Tommy Ton Tonie Tonnie Tonny
  Tony Toon Toos Tosca Trijntje Tristan Trudy Truus Tuana Tugba Tycho Tyler Tymen Tyrone Ugur Ula Ulrich Umut Ursula Usha Valentina Valerie Vanessa
  Veerle Vera Veronica Veronique Victor Victoria Vincent Viola Violet Violette Vita Vivian Viviane Vlad Volkan Walter Wanda Wendel Wendelien Wendy
  Werner Wesley Wessel Wiebe Wiebke Wieke Wietske Wilco Wilfred Wilhelmina Willeke Willem Willemien Willemijn Willie Willy Wilma Wim Winnie Winston
  Wojciech Wout Wouter Xander Xavi Xavier Yannick Yara Yasemin Yasin Yasmin Yasmina Yasmine Yassin Yassine Yildiz Ymke Yoran Yorick Youri Yousra
  Youssef Yuri Yusuf Yvette Yvon Yvonne Zahra Zakaria Zara Zehra Zeinab Zeynep Zineb Zoe Zofia Zohra Zoran Zoë Ömer Özlem`.split(
    /\s+/,
  ),
)

/** First names that are words or brands as well: only inside a sentence, where the capital says something. */
export const dubbelzinnig: ReadonlySet<string> = new Set(
  `Boy Bo Bloem Job Jet Joy Linde Mark Mees Merel Puck Roos Storm Sterre Wil Will Wolf Bel Ton Floor Max Nova Stein Sultan Luna Cor Ella Hoop Rein Ria Nel Mies Mo Jo Lies Maas Medina Beau Bea Sam Gemma Iris Ida Viola Violet Ben Toon Erna Mina Sue Mien Jade Amber Hind Vita Minoes Koos Flora`.split(
    /\s+/,
  ),
)
