import { phrases } from "../phrases";

/**
 * Words that the tagger knows (lib/extract/english.ts). Given names: the commonest of those who speak for English-speaking
 * governments and bodies; the pack's rules find the others by office, honorific and verb.
 */
export const taggedWords = {
  FirstName: phrases(`
    Aaron, Abigail, Adam, Adrian, Agnes, Aidan, Alan, Albert, Alex, Alexander, Alexandra, Alfred, Alice, Alison, Allan, Allison, Amanda, Amber, Amy, Andrea, Andrew, Andy, Angela, Angus, Anita, Ann, Anna, Anne, Annette, Anthony, Antony, Arthur, Ashley, Audrey
    Barbara, Barry, Beatrice, Ben, Benjamin, Bernard, Beth, Betty, Beverly, Bill, Bob, Brad, Bradley, Brandon, Brenda, Brendan, Brett, Brian, Bridget, Bruce, Bryan, Caitlin, Cameron, Carl, Carla, Carol, Caroline, Catherine, Cathy, Charles, Charlotte, Cheryl, Chris, Christian
    Christina, Christine, Christopher, Claire, Clare, Clifford, Colin, Colleen, Conor, Craig, Curtis, Cynthia, Dale, Dan, Daniel, Danielle, Darren, Dave, David, Dawn, Dean, Deborah, Debra, Denis, Denise, Dennis, Derek, Diana, Diane, Dominic, Don, Donald, Donna, Dorothy
    Doug, Douglas, Duncan, Dylan, Edward, Edwin, Eileen, Elaine, Eleanor, Elizabeth, Ellen, Emily, Emma, Eric, Erica, Erin, Ethan, Eugene, Evan, Evelyn, Felicity, Fergus, Fiona, Florence, Frances, Francis, Frank, Fred, Frederick, Gareth, Gary, Gavin, Geoff, Geoffrey, George
    Georgia, Gerald, Gerard, Gillian, Glen, Glenn, Gloria, Gordon, Grace, Graham, Grant, Greg, Gregory, Guy, Hannah, Harold, Harriet, Harry, Heather, Helen, Henry, Hilary, Holly, Howard, Hugh, Iain, Ian, Irene, Isaac, Isabel, Ivan, Jack, Jackie, Jacob, Jacqueline, Jake
    James, Jamie, Jane, Janet, Janice, Jason, Jay, Jean, Jeff, Jeffrey, Jennifer, Jenny, Jeremy, Jerry, Jesse, Jessica, Jill, Jim, Jimmy, Joan, Joanna, Joanne, Joe, Joel, John, Johnny, Jon, Jonathan, Joseph, Joshua, Joyce, Judith, Judy, Julia, Julian, Julie, Justin, Karen
    Karl, Kate, Katherine, Kathleen, Kathryn, Kathy, Katie, Keith, Kelly, Ken, Kenneth, Kerry, Kevin, Kim, Kimberly, Kirsty, Kyle, Larry, Laura, Lauren, Laurence, Lawrence, Lee, Leo, Leonard, Leslie, Lewis, Liam, Linda, Lisa, Liz, Lois, Lorraine, Louis, Louise, Lucy, Luke
    Lynn, Malcolm, Marcus, Margaret, Maria, Marie, Marilyn, Marion, Mark, Martha, Martin, Mary, Mathew, Matt, Matthew, Maureen, Max, Megan, Melanie, Melissa, Michael, Michelle, Mike, Mitch, Molly, Monica, Nancy, Naomi, Natalie, Natasha, Nathan, Neil, Nicholas, Nick, Nicola
    Nicole, Nigel, Noah, Nora, Norman, Oliver, Olivia, Oscar, Owen, Pamela, Pat, Patricia, Patrick, Paul, Paula, Pauline, Penelope, Penny, Peter, Phil, Philip, Phillip, Phyllis, Rachel, Ralph, Randy, Ray, Raymond, Rebecca, Richard, Rick, Rob, Robert, Robin, Roderick, Roger
    Ron, Ronald, Rory, Rosemary, Ross, Roy, Russell, Ruth, Ryan, Sally, Sam, Samantha, Samuel, Sandra, Sara, Sarah, Scott, Sean, Shane, Shannon, Sharon, Shaun, Sheila, Shirley, Simon, Sophie, Stephanie, Stephen, Steve, Steven, Stewart, Stuart, Susan, Suzanne, Sylvia, Teresa
    Terry, Theodore, Theresa, Thomas, Tim, Timothy, Tina, Todd, Tom, Tony, Tracy, Trevor, Valerie, Vanessa, Veronica, Victor, Victoria, Vincent, Virginia, Walter, Warren, Wayne, Wendy, Wesley, William, Zoe
  `),
  Place: phrases(`
    room, hall, house, palace, palais, square, street, avenue, road, centre, center, building, tower, park, hotel, airport, base, camp, fort, castle, court, garden, gardens, library, museum, theatre, theater, stadium, school, college, university, institute, church, cathedral
  `),
  Organization: phrases(`
    foundation, watch, council, committee, commission, agency, society, association, fund, bank, group, party, trust, network, forum, summit, ministry, department, embassy, office, bureau, mission, service, press, times, post
  `),
  Verb: phrases(`
    tabled, proposed, proposes, put, puts, set, sets, laid, lays, made, makes, raised, raises, offered, offers, outlined, outlines, presented, presents, listed, lists, named, names, gave, gives, suggested, suggests, highlighted, highlights, stressed, stresses, underlined, underlines
    underscored, underscores, emphasised, emphasises, emphasized, emphasizes, identified, identifies, announced, announces, recommended, recommends, urged, urges, called, calls, shared, shares, advanced, advances, submitted, submits, noted, notes, described, describes, cited, cites, said, says, had, has
  `),
} as const;
